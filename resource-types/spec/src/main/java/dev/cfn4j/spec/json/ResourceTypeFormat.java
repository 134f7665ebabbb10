package dev.cfn4j.spec.json;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.Traits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A resource type as it stands in a facts file; only what differs from the usual is written. */
public final class ResourceTypeFormat {
    private ResourceTypeFormat() {}

    /** Reads the facts of one type. */
    public static ResourceType read(String name, Fields fields) {
        SortedMap<String, Definition> definitions = new TreeMap<>();
        fields.object("definitions")
                .children()
                .forEach((key, facts) -> definitions.put(key, DefinitionFormat.read(key, facts)));
        SortedMap<String, AttributeFacts> attributes = new TreeMap<>();
        fields.object("attributes")
                .children()
                .forEach((key, facts) -> attributes.put(key, new AttributeFacts(key, ShapeFormat.read(facts))));
        return new ResourceType(
                name,
                DefinitionFormat.read(name, fields),
                definitions,
                attributes,
                readIdentity(fields),
                readTraits(fields));
    }

    /** The facts of one type as a tree for {@link JsonText}. */
    public static Map<String, Object> tree(ResourceType type) {
        Map<String, Object> result = new LinkedHashMap<>();
        writeIdentity(type.identity(), result);
        writeTraits(type.traits(), result);
        DefinitionFormat.write(type.body(), result);
        Map<String, Object> definitions = new LinkedHashMap<>();
        type.definitions().forEach((name, definition) -> {
            Map<String, Object> out = new LinkedHashMap<>();
            DefinitionFormat.write(definition, out);
            definitions.put(name, out);
        });
        putUnlessEmpty(result, "definitions", definitions);
        Map<String, Object> attributes = new LinkedHashMap<>();
        type.attributes().forEach((name, facts) -> attributes.put(name, ShapeFormat.tree(facts.shape())));
        putUnlessEmpty(result, "attributes", attributes);
        return result;
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
                fields.text("refKind").map(RefKind::of).orElse(RefKind.UNKNOWN),
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
        Optional<TagFacts> tags = fields.findObject("tags")
                .map(tag -> new TagFacts(tag.expectText("property"), TagFacts.Variant.of(tag.expectText("variant"))));
        Optional<Lifecycle> lifecycle = fields.findObject("lifecycle")
                .map(object -> new Lifecycle(object.expectText("status"), object.text("date")));
        return new Traits(
                tags,
                fields.flag("stateful"),
                fields.flag("deletesFirst"),
                lifecycle,
                fields.text("typeScrutiny"),
                fields.text("transform"));
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
