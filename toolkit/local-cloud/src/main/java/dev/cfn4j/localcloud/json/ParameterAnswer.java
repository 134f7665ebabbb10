package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;

/** What answers say of a parameter of the parameter store. */
final class ParameterAnswer {
    private ParameterAnswer() {}

    /** The parameter of that name, with {@code :version} behind it where an older value is wanted. */
    static Optional<Node> find(JsonRequest request, String wanted) {
        int colon = wanted.startsWith("arn:") ? -1 : wanted.indexOf(':');
        String name = nameOf(colon < 0 ? wanted : wanted.substring(0, colon));
        return request.region().parameters().find(name).map(value -> {
            int version = colon < 0 ? value.version() : version(wanted.substring(colon + 1));
            return of(request, value, version);
        });
    }

    static Node of(JsonRequest request, StoredValue value, int version) {
        return new Answer()
                .with("Name", value.name())
                .with("Type", value.type())
                .with(
                        "Value",
                        value.version(version)
                                .orElseThrow(() -> new AwsFault(
                                        "ParameterVersionNotFound",
                                        "Systems Manager could not find version " + version + " of " + value.name()
                                                + ". Verify the version and try again.",
                                        400)))
                .with("Version", version)
                .with("LastModifiedDate", value.changed())
                .with(
                        "ARN",
                        request.place()
                                .arn("ssm", "parameter" + (value.name().startsWith("/") ? "" : "/") + value.name()))
                .with("DataType", "text")
                .node();
    }

    static AwsFault notFound(String name) {
        return new AwsFault("ParameterNotFound", "Parameter " + name + " not found.", 400);
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String nameOf(String nameOrArn) {
        return nameOrArn.startsWith("arn:") ? nameOrArn.substring(nameOrArn.indexOf(":parameter") + 10) : nameOrArn;
    }
}
