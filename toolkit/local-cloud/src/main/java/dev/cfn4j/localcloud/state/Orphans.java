package dev.cfn4j.localcloud.state;

import java.util.Optional;

/**
 * Resources that exist outside of all stacks. Callers hold the directory's lock.
 *
 * @param file where they are
 */
public record Orphans(RecordFile<ResourceRecord> file) {
    /** The resource of that type and name in the cloud. */
    public Optional<ResourceRecord> find(String type, String physicalId) {
        return file.find(key(type, physicalId));
    }

    /** A stack leaves that resource behind. */
    public void add(ResourceRecord resource) {
        file.save(key(resource.type(), resource.physicalId()), resource);
    }

    /** The resource is gone, or a stack has taken it over. */
    public void remove(String type, String physicalId) {
        file.remove(key(type, physicalId));
    }

    private static String key(String type, String physicalId) {
        return type + " " + physicalId;
    }
}
