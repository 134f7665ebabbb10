package dev.cfn4j.spec.json;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Definitions and their properties as they stand in facts files. */
final class DefinitionFormat {
    private DefinitionFormat() {}

    static Definition read(String name, Fields fields) {
        SortedMap<String, PropertyFacts> properties = new TreeMap<>();
        for (var property : fields.object("properties").children().entrySet()) {
            properties.put(property.getKey(), readProperty(property.getKey(), property.getValue()));
        }
        List<PresenceRule> presence = new ArrayList<>();
        for (var rule : fields.objects("presence")) {
            presence.add(readRule(rule));
        }
        return new Definition(name, properties, new TreeSet<>(fields.texts("readOnly")), presence, fields.flag("open"));
    }

    static void write(Definition definition, Map<String, Object> out) {
        if (definition.open()) {
            out.put("open", true);
        }
        if (!definition.readOnly().isEmpty()) {
            out.put("readOnly", List.copyOf(definition.readOnly()));
        }
        if (!definition.presence().isEmpty()) {
            out.put(
                    "presence",
                    definition.presence().stream()
                            .map(DefinitionFormat::ruleTree)
                            .toList());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        definition.properties().forEach((name, facts) -> properties.put(name, propertyTree(facts)));
        out.put("properties", properties);
    }

    private static PropertyFacts readProperty(String name, Fields fields) {
        return new PropertyFacts(
                name,
                ShapeFormat.read(fields),
                fields.flag("required"),
                fields.has("update") ? UpdateBehavior.of(fields.expectText("update")) : UpdateBehavior.NO_INTERRUPTION,
                fields.flag("writeOnly"),
                fields.flag("deprecated"),
                fields.text("default"),
                fields.texts("refersTo"),
                fields.text("scrutiny"));
    }

    private static Map<String, Object> propertyTree(PropertyFacts facts) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (facts.required()) {
            result.put("required", true);
        }
        if (facts.update() != UpdateBehavior.NO_INTERRUPTION) {
            result.put("update", facts.update().text());
        }
        ShapeFormat.write(facts.shape(), result);
        facts.defaultValue().ifPresent(value -> result.put("default", value));
        if (facts.writeOnly()) {
            result.put("writeOnly", true);
        }
        if (facts.deprecated()) {
            result.put("deprecated", true);
        }
        if (!facts.refersTo().isEmpty()) {
            result.put("refersTo", facts.refersTo());
        }
        facts.scrutiny().ifPresent(reason -> result.put("scrutiny", reason));
        return result;
    }

    private static PresenceRule readRule(Fields fields) {
        if (fields.has("oneOf")) {
            return new PresenceRule.OneOf(groups(fields, "oneOf"));
        }
        if (fields.has("anyOf")) {
            return new PresenceRule.AnyOf(groups(fields, "anyOf"));
        }
        String member = fields.expectText("member");
        return fields.has("requires")
                ? new PresenceRule.Requires(member, fields.texts("requires"))
                : new PresenceRule.Excludes(member, fields.texts("excludes"));
    }

    private static List<List<String>> groups(Fields fields, String name) {
        List<List<String>> result = new ArrayList<>();
        for (var group : fields.list(name)) {
            if (!(group instanceof List<?> members)) {
                throw new SpecException(fields.place() + "/" + name + " has '" + group + "'; expected a list");
            }
            List<String> names = new ArrayList<>();
            for (var member : members) {
                names.add(member.toString());
            }
            result.add(names);
        }
        return result;
    }

    private static Map<String, Object> ruleTree(PresenceRule rule) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (rule instanceof PresenceRule.OneOf oneOf) {
            result.put("oneOf", oneOf.groups());
        } else if (rule instanceof PresenceRule.AnyOf anyOf) {
            result.put("anyOf", anyOf.groups());
        } else if (rule instanceof PresenceRule.Requires requires) {
            result.put("member", requires.member());
            result.put("requires", requires.others());
        } else if (rule instanceof PresenceRule.Excludes excludes) {
            result.put("member", excludes.member());
            result.put("excludes", excludes.others());
        }
        return result;
    }
}
