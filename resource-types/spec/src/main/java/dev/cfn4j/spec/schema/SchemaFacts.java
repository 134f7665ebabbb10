package dev.cfn4j.spec.schema;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules in this jar that are data. Every call reads one small resource: whoever asks often keeps what he was given. */
public final class SchemaFacts {
    private static final Pattern TYPE_NAME = Pattern.compile("\\w+(::\\w+)+");
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+");

    private SchemaFacts() {}

    /** The tables about a resource type; none where there are none. */
    public static List<SchemaTable> tables(String typeName) {
        if (!TYPE_NAME.matcher(typeName).matches()) {
            return List.of();
        }
        String name = "tables/" + typeName.replace("::", ".") + ".json";
        InputStream in = SchemaFacts.class.getResourceAsStream(name);
        return in == null
                ? List.of()
                : JsonText.readObject(in, name).objects("tables").stream()
                        .map(SchemaTable::of)
                        .toList();
    }

    /**
     * A schema of something other than a resource's properties.
     *
     * @param name as {@code iam/policy_identity}
     */
    public static Fields document(String name) {
        return expect("other/" + name + ".json");
    }

    /** The values that the table of that name allows. */
    public static ValueTable values(String name) {
        return ValueTable.of(expect("values/" + name + ".json"));
    }

    /** The actions of an IAM service in lower case; empty if the service is not known. */
    public static Optional<Set<String>> actions(String service) {
        if (!SERVICE.matcher(service).matches()) {
            return Optional.empty();
        }
        try (InputStream in = SchemaFacts.class.getResourceAsStream("actions/" + service + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException e) {
            throw new SpecException("the actions of " + service + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The dates of each Lambda runtime: {@code deprecated}, {@code create-block}, {@code update-block}, and its {@code successor}. */
    public static Fields runtimes() {
        return expect("runtimes.json");
    }

    /** The types whose resources hold what is lost with them. */
    public static Set<String> statefulTypes() {
        return Set.copyOf(expect("stateful.json").texts("types"));
    }

    /** The types that at most three regions have, each with these regions. */
    public static Fields fewRegions() {
        return expect("few-regions.json");
    }

    private static Fields expect(String name) {
        InputStream in = SchemaFacts.class.getResourceAsStream(name);
        if (in == null) {
            throw new SpecException("the cfn4j-resource-spec jar has no dev/cfn4j/spec/schema/" + name
                    + "; build the module with Maven");
        }
        return JsonText.readObject(in, name);
    }
}
