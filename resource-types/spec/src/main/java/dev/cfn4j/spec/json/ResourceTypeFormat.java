package dev.cfn4j.spec.json;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.FormerFacts;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A resource type as it stands in a facts file; only what differs from the usual is written. */
public final class ResourceTypeFormat {
    private ResourceTypeFormat() {}

    /** Reads the facts of one type. */
    public static ResourceType read(String name, Fields fields) {
        return new ResourceType(
                name,
                DefinitionFormat.read(name, fields),
                readDefinitions(fields),
                readAttributes(fields),
                readIdentity(fields),
                readTraits(fields),
                readFormer(name, fields));
    }

    private static SortedMap<String, Definition> readDefinitions(Fields fields) {
        SortedMap<String, Definition> definitions = new TreeMap<>();
        for (var one : fields.object("definitions").children().entrySet()) {
            definitions.put(one.getKey(), DefinitionFormat.read(one.getKey(), one.getValue()));
        }
        return definitions;
    }

    private static SortedMap<String, AttributeFacts> readAttributes(Fields fields) {
        SortedMap<String, AttributeFacts> attributes = new TreeMap<>();
        for (var one : fields.object("attributes").children().entrySet()) {
            attributes.put(one.getKey(), new AttributeFacts(one.getKey(), ShapeFormat.read(one.getValue())));
        }
        return attributes;
    }

    private static List<FormerFacts> readFormer(String name, Fields fields) {
        List<FormerFacts> former = new ArrayList<>();
        for (var one : fields.objects("former")) {
            former.add(new FormerFacts(
                    one.expectText("until"),
                    DefinitionFormat.read(name, one),
                    readDefinitions(one),
                    readAttributes(one)));
        }
        return former;
    }

    /** The facts of one type as a tree for {@link JsonText}. */
    public static Map<String, Object> tree(ResourceType type) {
        Map<String, Object> result = new LinkedHashMap<>();
        writeIdentity(type.identity(), result);
        writeTraits(type.traits(), result);
        DefinitionFormat.write(type.body(), result);
        writeMembers(type.definitions(), type.attributes(), result);
        if (!type.former().isEmpty()) {
            result.put(
                    "former",
                    type.former().stream().map(ResourceTypeFormat::formerTree).toList());
        }
        return result;
    }

    private static Map<String, Object> formerTree(FormerFacts former) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("until", former.until());
        DefinitionFormat.write(former.body(), result);
        writeMembers(former.definitions(), former.attributes(), result);
        return result;
    }

    private static void writeMembers(
            SortedMap<String, Definition> definitions,
            SortedMap<String, AttributeFacts> attributes,
            Map<String, Object> result) {
        Map<String, Object> definitionTrees = new LinkedHashMap<>();
        definitions.forEach((name, definition) -> {
            Map<String, Object> out = new LinkedHashMap<>();
            DefinitionFormat.write(definition, out);
            definitionTrees.put(name, out);
        });
        putUnlessEmpty(result, "definitions", definitionTrees);
        Map<String, Object> attributeTrees = new LinkedHashMap<>();
        attributes.forEach((name, facts) -> attributeTrees.put(name, ShapeFormat.tree(facts.shape())));
        putUnlessEmpty(result, "attributes", attributeTrees);
    }

    private static void putUnlessEmpty(Map<String, Object> out, String name, Map<String, Object> members) {
        if (!members.isEmpty()) {
            out.put(name, members);
        }
    }

    private static Identity readIdentity(Fields fields) {
        return new Identity(
                fields.texts("primaryIdentifier"),
                fields.text("ref"),
                fields.has("refKind") ? RefKind.of(fields.expectText("refKind")) : RefKind.UNKNOWN,
                fields.text("arn"));
    }

    private static void writeIdentity(Identity identity, Map<String, Object> out) {
        if (!identity.primary().isEmpty()) {
            out.put("primaryIdentifier", identity.primary());
        }
        identity.ref().ifPresent(path -> out.put("ref", path));
        if (identity.refKind() != RefKind.UNKNOWN) {
            out.put("refKind", identity.refKind().text());
        }
        identity.arnTemplate().ifPresent(template -> out.put("arn", template));
    }

    private static Traits readTraits(Fields fields) {
        return new Traits(
                fields.has("tags") ? Optional.of(readTags(fields.object("tags"))) : Optional.empty(),
                fields.flag("stateful"),
                fields.flag("deletesFirst"),
                fields.has("lifecycle") ? Optional.of(readLifecycle(fields.object("lifecycle"))) : Optional.empty(),
                fields.text("typeScrutiny"),
                fields.text("transform"));
    }

    private static TagFacts readTags(Fields fields) {
        return new TagFacts(fields.expectText("property"), TagFacts.Variant.of(fields.expectText("variant")));
    }

    private static Lifecycle readLifecycle(Fields fields) {
        return new Lifecycle(fields.expectText("status"), fields.text("date"));
    }

    private static void writeTraits(Traits traits, Map<String, Object> out) {
        traits.tags().ifPresent(tags -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("property", tags.property());
            tree.put("variant", tags.variant().text());
            out.put("tags", tree);
        });
        if (traits.stateful()) {
            out.put("stateful", true);
        }
        if (traits.deletesFirst()) {
            out.put("deletesFirst", true);
        }
        traits.lifecycle().ifPresent(lifecycle -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("status", lifecycle.status());
            lifecycle.date().ifPresent(date -> tree.put("date", date));
            out.put("lifecycle", tree);
        });
        traits.scrutiny().ifPresent(reason -> out.put("typeScrutiny", reason));
        traits.transform().ifPresent(name -> out.put("transform", name));
    }
}
