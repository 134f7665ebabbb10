package dev.cfn4j.codegen.compat;

import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.importer.Snapshot;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts changed by hand: some types of the present facts, with the changes of {@code a-year-on.json} laid over them. */
final class ChangedFacts {
    private static final String GONE = "-";
    private static final List<String> TYPES = List.of(
            "AWS::DynamoDB::Table",
            "AWS::Events::Rule",
            "AWS::Lambda::Function",
            "AWS::S3::Bucket",
            "AWS::SNS::Topic",
            "AWS::SQS::Queue",
            "AWS::SQS::QueuePolicy");

    private ChangedFacts() {}

    /** The chosen types as they are. */
    static Snapshot before() {
        SortedMap<String, ResourceType> types = new TreeMap<>();
        TYPES.forEach(name -> types.put(name, Catalog.bundled().expectType(name)));
        return new Snapshot(provenance("2026-10-20"), types);
    }

    /** The types after the changes, of that day. */
    static Snapshot after(String date) {
        SortedMap<String, ResourceType> types = new TreeMap<>(before().types());
        changes().members().forEach((name, change) -> {
            if (change.equals(GONE)) {
                types.remove(name);
            } else {
                ResourceType old = types.get(name);
                Map<String, Object> tree = old == null ? new LinkedHashMap<>() : ResourceTypeFormat.tree(old);
                types.put(name, ResourceTypeFormat.read(name, new Fields(name, laid(tree, change))));
            }
        });
        return new Snapshot(provenance(date), types);
    }

    private static Fields changes() {
        return JsonText.readObject(
                Objects.requireNonNull(ChangedFacts.class.getResourceAsStream("a-year-on.json")), "a-year-on.json");
    }

    /** A merge patch in which a dash takes a member away. Numbers are as the facts format writes them. */
    private static Map<String, Object> laid(Map<?, ?> tree, Object change) {
        Map<String, Object> result = new LinkedHashMap<>();
        tree.forEach((name, value) -> result.put((String) name, value));
        ((Map<?, ?>) change).forEach((name, value) -> {
            if (value.equals(GONE)) {
                result.remove(name);
            } else if (value instanceof Map<?, ?>) {
                Object below = result.get(name);
                result.put((String) name, laid(below instanceof Map<?, ?> map ? map : Map.of(), value));
            } else {
                result.put((String) name, value);
            }
        });
        return result;
    }

    private static Provenance provenance(String date) {
        return new Provenance(date, List.of(new Provenance.Source("facts changed by hand", date, date, "none")));
    }
}
