package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in {@code {{resolve:service:reference}}}. The values go to the resources only: templates, change sets and events show the
 * references.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">dynamic references</a>
 */
public final class DynamicReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{resolve:(ssm|ssm-secure|secretsmanager):([^{}]+)}}");
    private static final Pattern ANY = Pattern.compile("\\{\\{resolve:([^:{}]*):?[^{}]*}}");

    private final RegionState region;

    DynamicReferences(RegionState region) {
        this.region = region;
    }

    /** Refuses references to services that there are not. */
    public static void check(Node node) {
        if (node instanceof Node.ListNode list) {
            list.items().forEach(DynamicReferences::check);
        }
        node.membersOrNone().values().forEach(DynamicReferences::check);
        node.text().ifPresent(text -> {
            Matcher matcher = ANY.matcher(text);
            while (matcher.find()) {
                if (!matcher.group(1).matches("ssm|ssm-secure|secretsmanager")) {
                    throw AwsFault.validation("Dynamic reference " + matcher.group()
                            + " is invalid: the service must be" + " ssm, ssm-secure or secretsmanager");
                }
            }
        });
    }

    /** The tree with all references filled in. */
    Node resolve(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(list.items().stream().map(this::resolve).toList());
        }
        if (node instanceof Node.ObjectNode object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, resolve(member)));
            return new Node.ObjectNode(members);
        }
        return node.text().filter(text -> text.contains("{{resolve:")).isPresent()
                ? new Node.StringNode(text(node.text().orElseThrow()))
                : node;
    }

    private String text(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(value(matcher.group(1), matcher.group(2))));
        }
        return matcher.appendTail(result).toString();
    }

    /** Plain parameters may be shown in outputs too. */
    String withPlainParameters(String text) {
        return text.contains("{{resolve:ssm:") ? text(text) : text;
    }

    private String value(String service, String reference) {
        return service.equals("secretsmanager") ? secret(reference) : parameter(service, reference);
    }

    private String parameter(String service, String reference) {
        int colon = reference.lastIndexOf(':');
        boolean versioned = colon > 0 && reference.substring(colon + 1).matches("\\d+");
        String name = versioned ? reference.substring(0, colon) : reference;
        StoredValue stored = region.parameters()
                .find(name)
                .orElseThrow(() -> failed(service + ":" + reference, "there is no parameter " + name));
        Optional<String> value = versioned
                ? stored.version(Integer.parseInt(reference.substring(colon + 1)))
                : Optional.of(stored.latest());
        return value.orElseThrow(() -> failed(service + ":" + reference, "there is no such version of " + name));
    }

    /** The parts: secret, SecretString, key in its JSON, stage, version; a secret may be an ARN, which has colons too. */
    private String secret(String reference) {
        int end = reference.indexOf(":SecretString");
        String id = end < 0 ? reference : reference.substring(0, end);
        String[] rest = end < 0 ? new String[0] : reference.substring(end + 1).split(":", -1);
        StoredValue stored = region.secrets().list().stream()
                .filter(secret -> secret.name().equals(id) || id.contains(":secret:" + secret.name() + "-"))
                .findFirst()
                .orElseThrow(() -> failed("secretsmanager:" + reference, "there is no secret " + id));
        String key = rest.length > 1 ? rest[1] : "";
        return key.isEmpty() ? stored.latest() : member(reference, stored.latest(), key);
    }

    private static String member(String reference, String json, String key) {
        try {
            return JsonDocuments.parse("secret", json)
                    .find(key)
                    .flatMap(Scalars::text)
                    .orElseThrow(
                            () -> failed("secretsmanager:" + reference, "could not find the key " + key + " in it"));
        } catch (DocumentException e) {
            throw failed("secretsmanager:" + reference, "the secret is not JSON");
        }
    }

    private static AwsFault failed(String reference, String why) {
        return AwsFault.validation("Could not resolve the dynamic reference {{resolve:" + reference + "}}: " + why);
    }
}
