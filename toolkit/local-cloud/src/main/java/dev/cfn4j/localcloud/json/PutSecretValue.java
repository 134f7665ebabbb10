package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;

/** Gives a secret a newer value; two calls do. */
final class PutSecretValue implements JsonCall {
    private final String name;

    PutSecretValue(String name) {
        this.name = name;
    }

    @Override
    public String target() {
        return "secretsmanager." + name;
    }

    @Override
    public Node answer(JsonRequest request) {
        StoredValue secret = Secrets.expect(request, request.expect("SecretId"))
                .with(request.expect("SecretString"), request.account().now());
        request.region().secrets().save(secret.name(), secret);
        return Secrets.answer(request, secret)
                .with("VersionStages", Secrets.stages("AWSCURRENT"))
                .node();
    }
}
