package dev.cfn4j.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of a class in the words of its Javadoc. */
final class ClassText {
    private static final String REFERENCE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";
    private static final String SERVERLESS =
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/";
    private static final int MOST_GROUPS = 6;

    private ClassText() {}

    static CodeBlock ofResource(ResourceModel model) {
        ResourceType type = model.facts();
        CodeBlock.Builder text = CodeBlock.builder().add("$L.", JavadocText.code(type.name()));
        ref(type).ifPresent(ref -> text.add(" $L", ref));
        type.traits().lifecycle().ifPresent(end -> text.add(" AWS is giving it up: $L.", inWords(end)));
        text.add("$L\n", presence(type.body().presence()));
        if (type.name().startsWith("AWS::")) {
            text.add("\n@see <a href=\"$L\">AWS reference</a>\n", page(type));
        }
        return text.build();
    }

    static CodeBlock ofStructure(BagModel structure, ResourceType type) {
        return CodeBlock.of(
                "Property type $L of $L.$L\n",
                JavadocText.code(structure.facts().name()),
                JavadocText.code(type.name()),
                presence(structure.facts().presence()));
    }

    private static Optional<String> ref(ResourceType type) {
        RefKind kind = type.identity().refKind();
        String what = kind == RefKind.UNKNOWN || kind == RefKind.OTHER
                ? ""
                : " (" + kind.text().toUpperCase(Locale.ROOT) + ")";
        return type.identity().ref().map(property -> "Ref returns its " + JavadocText.code(property) + what + ".");
    }

    private static String inWords(Lifecycle end) {
        return end.status() + end.date().map(date -> " from " + date).orElse("");
    }

    private static String presence(List<PresenceRule> rules) {
        return rules.stream()
                .filter(rule -> sizeOf(rule) <= MOST_GROUPS)
                .map(rule -> " " + inWords(rule) + ".")
                .collect(Collectors.joining());
    }

    private static int sizeOf(PresenceRule rule) {
        if (rule instanceof PresenceRule.OneOf one) {
            return one.groups().size();
        }
        return rule instanceof PresenceRule.AnyOf any ? any.groups().size() : 1;
    }

    private static String inWords(PresenceRule rule) {
        if (rule instanceof PresenceRule.OneOf one) {
            return "Takes exactly one of: " + groups(one.groups());
        }
        if (rule instanceof PresenceRule.AnyOf any) {
            return "Takes at least one of: " + groups(any.groups());
        }
        if (rule instanceof PresenceRule.Requires requires) {
            return JavadocText.code(requires.member()) + " needs " + JavadocText.codes(requires.others());
        }
        PresenceRule.Excludes excludes = (PresenceRule.Excludes) rule;
        return JavadocText.code(excludes.member()) + " excludes " + JavadocText.codes(excludes.others());
    }

    private static String groups(List<List<String>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(JavadocText::code).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
    }

    private static String page(ResourceType type) {
        String[] parts = type.name().toLowerCase(Locale.ROOT).split("::", 3);
        if (parts[1].equals("serverless")) {
            return SERVERLESS + "sam-resource-" + parts[2] + ".html";
        }
        return REFERENCE + "aws-resource-" + parts[1] + "-" + parts[2].replace("::", "-") + ".html";
    }
}
