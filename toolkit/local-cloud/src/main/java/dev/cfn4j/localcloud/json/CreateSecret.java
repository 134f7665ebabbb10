package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;

/** Makes a secret. */
final class CreateSecret implements JsonCall {
    @Override
    public String target() {
        return "secretsmanager.CreateSecret";
    }

    @Override
    public Node answer(JsonRequest request) {
        String name = request.expect("Name");
        if (request.region().secrets().find(name).isPresent()) {
            throw new AwsFault(
                    "ResourceExistsException",
                    "The operation failed because the secret " + name + " already exists.",
                    400);
        }
        StoredValue secret = new StoredValue(
                name,
                "Secret",
                List.of(request.text("SecretString").orElse("")),
                request.account().now(),
                request.text("Description"));
        request.region().secrets().save(secret.name(), secret);
        return Secrets.answer(request, secret).node();
    }
}
