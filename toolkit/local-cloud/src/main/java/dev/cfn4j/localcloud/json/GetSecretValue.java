package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;

/** Gives the newest value of a secret. */
final class GetSecretValue implements JsonCall {
    @Override
    public String target() {
        return "secretsmanager.GetSecretValue";
    }

    @Override
    public Node answer(JsonRequest request) {
        StoredValue secret = Secrets.expect(request, request.expect("SecretId"));
        return Secrets.answer(request, secret)
                .with("SecretString", secret.latest())
                .with("VersionStages", Secrets.stages("AWSCURRENT"))
                .with("CreatedDate", secret.changed())
                .node();
    }
}
