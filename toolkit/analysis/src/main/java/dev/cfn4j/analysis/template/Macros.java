package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The transforms that a template asks for at its top.
 *
 * @param names their names in order
 */
public record Macros(Set<String> names) {
    /** The transform that adds Fn::ForEach, Fn::Length, Fn::ToJsonString and default values. */
    public static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";
    /** The transform that turns AWS::Serverless types into others. */
    public static final String SERVERLESS = "AWS::Serverless-2016-10-31";

    private static final Set<String> ADDITIVE = Set.of(
            LANGUAGE_EXTENSIONS,
            SERVERLESS,
            "AWS::CodeDeployBlueGreen",
            "AWS::SecretsManager-2020-07-23",
            "AWS::SecretsManager-2024-09-16");

    /** Reads the Transform section. */
    public static Macros of(Node root) {
        Set<String> names = new LinkedHashSet<>();
        root.find("Transform").ifPresent(section -> {
            add(section, names);
            new Intrinsic("Transform", section).arguments().forEach(item -> add(item, names));
        });
        return new Macros(names);
    }

    /** Whether a macro may rewrite anything, so that little can be said before it ran. */
    public boolean areOpaque() {
        return !ADDITIVE.containsAll(names);
    }

    /** Whether the language extensions are on. */
    public boolean languageExtensions() {
        return names.contains(LANGUAGE_EXTENSIONS);
    }

    /** Whether serverless types are translated. */
    public boolean serverless() {
        return names.contains(SERVERLESS);
    }

    private static void add(Node item, Set<String> names) {
        item.text().or(() -> item.find("Name").flatMap(Node::text)).ifPresent(names::add);
    }
}
