package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the calls about secrets have in common. */
final class Secrets {
    private Secrets() {}

    /** The secret of that name or ARN. */
    static StoredValue expect(JsonRequest request, String nameOrArn) {
        return request.region().secrets().list().stream()
                .filter(secret -> secret.name().equals(nameOrArn)
                        || arn(request, secret.name()).equals(nameOrArn))
                .findFirst()
                .orElseThrow(() -> new AwsFault(
                        "ResourceNotFoundException", "Secrets Manager can't find the specified secret.", 400));
    }

    /** The answer that names a secret and its newest version. */
    static Answer answer(JsonRequest request, StoredValue secret) {
        return new Answer()
                .with("ARN", arn(request, secret.name()))
                .with("Name", secret.name())
                .with("VersionId", versionId(secret, secret.version()));
    }

    /** The identifier of a version, from 1. */
    static String versionId(StoredValue secret, int version) {
        return UUID.nameUUIDFromBytes((secret.name() + "#" + version).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static Node stages(String stage) {
        return new Node.ListNode(java.util.List.of(new Node.StringNode(stage)));
    }

    private static String arn(JsonRequest request, String name) {
        String digits = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 6);
        return request.place().arn("secretsmanager", "secret:" + name + "-" + digits);
    }
}
