package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;

/** Writes a parameter. */
final class PutParameter implements JsonCall {
    @Override
    public String target() {
        return "AmazonSSM.PutParameter";
    }

    @Override
    public Node answer(JsonRequest request) {
        String name = request.expect("Name");
        String value = request.expect("Value");
        Optional<StoredValue> existing = request.region().parameters().find(name);
        if (existing.isPresent() && !request.isTrue("Overwrite")) {
            throw new AwsFault(
                    "ParameterAlreadyExists",
                    "The parameter already exists. To overwrite this value, set the overwrite option in the request to"
                            + " true.",
                    400);
        }
        StoredValue written = existing.map(
                        old -> old.with(value, request.account().now()))
                .orElseGet(() -> new StoredValue(
                        name,
                        request.text("Type").orElse("String"),
                        List.of(value),
                        request.account().now(),
                        request.text("Description")));
        request.region().parameters().save(written.name(), written);
        return new Answer()
                .with("Version", written.version())
                .with("Tier", "Standard")
                .node();
    }
}
