package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;

/** Deletes a secret at once, whatever recovery window is asked for. */
final class DeleteSecret implements JsonCall {
    @Override
    public String target() {
        return "secretsmanager.DeleteSecret";
    }

    @Override
    public Node answer(JsonRequest request) {
        StoredValue secret = Secrets.expect(request, request.expect("SecretId"));
        request.region().secrets().remove(secret.name());
        return Secrets.answer(request, secret)
                .with("DeletionDate", request.account().now())
                .node();
    }
}
