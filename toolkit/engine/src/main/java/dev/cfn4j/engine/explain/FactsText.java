package dev.cfn4j.engine.explain;

import dev.cfn4j.codegen.JavaApi;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of one resource type as text for people. */
final class FactsText {
    private final ResourceType type;
    private final JavaApi java;

    FactsText(ResourceType type, JavaApi java) {
        this.type = type;
        this.java = java;
    }

    /** The type as a whole: what it is, its properties, attributes and property types. */
    String type() {
        Lines lines = new Lines().title(type.name()).row("Java class", java.className());
        lines.row("Ref returns", refText());
        if (!type.identity().primary().isEmpty()) {
            lines.row("identified by", String.join(", ", type.identity().primary()));
        }
        type.identity().arnTemplate().ifPresent(arn -> lines.row("ARN", arn));
        type.traits().tags().ifPresent(tags -> lines.row("tags", tags.property()));
        type.traits().transform().ifPresent(transform -> lines.row("transform", transform));
        type.traits()
                .lifecycle()
                .ifPresent(cycle -> lines.row(
                        "lifecycle",
                        cycle.status()
                                + cycle.date().map(date -> " from " + date).orElse("")));
        if (type.traits().stateful()) {
            lines.row("holds data", "yes: a replacement or a deletion loses it");
        }
        members("Properties", type.body(), lines);
        if (!type.attributes().isEmpty()) {
            lines.title("Attributes");
            type.attributes()
                    .values()
                    .forEach(each -> lines.row(each.name(), ShapeWords.type(each.shape()), method(each)));
        }
        if (!type.definitions().isEmpty()) {
            lines.title("Property types")
                    .words(type.definitions().keySet().stream()
                            .map(this::propertyType)
                            .toList());
        }
        return lines.title("More of one of these: cfn explain " + type.name() + ".NAME")
                .toString();
    }

    /** The name, and the class where it is not the usual one: nested in that of the type. */
    private String propertyType(String name) {
        String simple = java.className().substring(java.className().lastIndexOf('.') + 1);
        String javaName = java.className(name);
        return javaName.equals(simple + "." + name) ? name : name + " (in Java " + javaName + ")";
    }

    private String refText() {
        RefKind kind = type.identity().refKind();
        return type.identity().ref().orElse("not known")
                + (kind == RefKind.UNKNOWN || kind == RefKind.OTHER ? "" : " (" + kind.text() + ")");
    }

    /** One property, and the members of what it takes. */
    String property(Definition owner, PropertyFacts facts, String path) {
        Lines lines = new Lines().title(type.name() + "." + path);
        lines.row("type", ShapeWords.type(facts.shape()));
        lines.row("required", facts.required() ? "yes" : "no");
        lines.row("update", inWords(facts.update()));
        facts.defaultValue().ifPresent(value -> lines.row("default", value));
        limits(facts.shape(), lines);
        if (!facts.refersTo().isEmpty()) {
            lines.row("usually names", String.join(", ", facts.refersTo()));
        }
        if (facts.writeOnly()) {
            lines.row("write-only", "yes: AWS never returns it");
        }
        if (facts.deprecated()) {
            lines.row("deprecated", "yes");
        }
        lines.row("Java", calls(owner, facts));
        List<String> enums = java.enums(owner.name(), facts.name());
        if (!enums.isEmpty()) {
            lines.row("Java constants", String.join(", ", enums));
        }
        Explain.refs(facts.shape())
                .map(type::definition)
                .distinct()
                .forEach(definition -> members(
                        definition.name() + ", in Java " + java.className(definition.name()), definition, lines));
        return lines.toString();
    }

    private static void limits(Shape shape, Lines lines) {
        Constraints whole = shape.constraints();
        Constraints inner = ShapeWords.innermost(shape).constraints();
        if (!whole.size().isEmpty()) {
            lines.row("items", whole.size().toString());
        }
        if (!inner.value().isEmpty()) {
            lines.row("range", inner.value().toString());
        }
        if (!inner.length().isEmpty()) {
            lines.row("length", inner.length().toString());
        }
        if (!inner.allowedValues().isEmpty()) {
            lines.row("one of", String.join(", ", inner.allowedValues()));
        }
        inner.pattern().ifPresent(pattern -> lines.row("pattern", pattern));
        if (whole.uniqueItems()) {
            lines.row("unique items", "yes");
        }
    }

    /** One property type. */
    String definition(Definition definition) {
        Lines lines = new Lines()
                .title(type.name() + "." + definition.name())
                .row("Java class", java.className(definition.name()));
        members("Properties", definition, lines);
        return lines.toString();
    }

    /** One attribute. */
    String attribute(AttributeFacts facts) {
        return new Lines()
                .title(type.name() + "." + facts.name())
                .row("attribute", "returned by Fn::GetAtt")
                .row("type", ShapeWords.type(facts.shape()))
                .row("Java", method(facts))
                .toString();
    }

    private String method(AttributeFacts facts) {
        return java.attribute(facts.name()).map(method -> method + "()").orElse("");
    }

    /** A row for each property; that a change is made in place is the rule, and left out. */
    private void members(String title, Definition definition, Lines lines) {
        lines.title(title + " (* required; changed in place unless said)");
        definition
                .properties()
                .values()
                .forEach(facts -> lines.row(
                        (facts.required() ? "* " : "  ") + facts.name(),
                        ShapeWords.brief(facts.shape()),
                        facts.update() == UpdateBehavior.NO_INTERRUPTION ? "" : inWords(facts.update()),
                        calls(definition, facts)));
        if (!definition.presence().isEmpty()) {
            lines.title("Together");
            definition.presence().forEach(rule -> lines.row(inWords(rule)));
        }
    }

    private String calls(Definition owner, PropertyFacts facts) {
        return java.setters(owner.name(), facts.name()).stream()
                .map(setter -> setter + "(…)")
                .collect(Collectors.joining(", "));
    }

    private static String inWords(UpdateBehavior update) {
        return switch (update) {
            case NO_INTERRUPTION -> "in place";
            case SOME_INTERRUPTION -> "some interruption";
            case REPLACEMENT -> "replacement";
            case CONDITIONAL -> "in place or replacement";
            case UNSUPPORTED -> "cannot change";
        };
    }

    private static String inWords(PresenceRule rule) {
        if (rule instanceof PresenceRule.OneOf one) {
            return "exactly one of: " + groups(one.groups());
        }
        if (rule instanceof PresenceRule.AnyOf any) {
            return "at least one of: " + groups(any.groups());
        }
        if (rule instanceof PresenceRule.Requires requires) {
            return requires.member() + " needs " + String.join(", ", requires.others());
        }
        PresenceRule.Excludes excludes = (PresenceRule.Excludes) rule;
        return excludes.member() + " excludes " + String.join(", ", excludes.others());
    }

    private static String groups(List<List<String>> groups) {
        return groups.stream().map(group -> String.join(" with ", group)).collect(Collectors.joining(", "));
    }
}
