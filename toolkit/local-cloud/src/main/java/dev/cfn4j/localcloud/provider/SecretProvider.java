package dev.cfn4j.localcloud.provider;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StoredValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Secrets are there for templates and calls that name them; a generated one is always the same. */
final class SecretProvider implements Provider {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecretsManager::Secret");
    }

    @Override
    public String create(Job job) {
        job.locked(() -> {
            save(job, Optional.empty());
            return true;
        });
        return job.resource().physicalId();
    }

    @Override
    public void update(Job job, ResourceRecord old) {
        job.locked(() -> {
            save(job, job.region().secrets().find(name(job)));
            return true;
        });
    }

    @Override
    public void delete(Job job) {
        job.locked(() -> {
            job.region().secrets().remove(name(job));
            return true;
        });
    }

    private static void save(Job job, Optional<StoredValue> old) {
        String value = job.text("SecretString").orElseGet(() -> generated(job));
        StoredValue written = old.map(known -> known.latest().equals(value) ? known : known.with(value, job.now()))
                .orElseGet(
                        () -> new StoredValue(name(job), "Secret", List.of(value), job.now(), job.text("Description")));
        job.region().secrets().save(written.name(), written);
    }

    /** The name is in the ARN, with a hyphen and six characters behind it. */
    private static String name(Job job) {
        String arn = job.resource().physicalId();
        String tail = arn.substring(arn.lastIndexOf(":secret:") + 8);
        return tail.substring(0, Math.max(0, tail.length() - 7));
    }

    private static String generated(Job job) {
        Optional<Node> wanted = job.property("GenerateSecretString");
        String password = UUID.nameUUIDFromBytes(job.resource().physicalId().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        Optional<String> key =
                wanted.flatMap(node -> node.find("GenerateStringKey")).flatMap(Node::text);
        if (key.isEmpty()) {
            return password;
        }
        String template = wanted.flatMap(node -> node.find("SecretStringTemplate"))
                .flatMap(Node::text)
                .orElse("{}");
        try {
            Map<String, Node> members = new LinkedHashMap<>(
                    JsonDocuments.parse("template", template).membersOrNone());
            members.put(key.get(), Values.text(password));
            return Values.json(new Node.ObjectNode(members));
        } catch (DocumentException e) {
            throw new ProviderFault("SecretStringTemplate is not JSON: " + e.getMessage());
        }
    }
}
