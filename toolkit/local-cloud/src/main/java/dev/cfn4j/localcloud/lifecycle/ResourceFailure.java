package dev.cfn4j.localcloud.lifecycle;

import java.util.List;

/** Resources could not be brought to what they shall be. */
final class ResourceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> logicalIds;

    ResourceFailure(List<String> logicalIds) {
        super(String.join(", ", logicalIds), null, false, false);
        this.logicalIds = List.copyOf(logicalIds);
    }

    List<String> logicalIds() {
        return logicalIds;
    }
}
