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

    private static final String INCLUDE = "AWS::Include";

    /** Reads the Transform section. */
    public static Macros of(Node root) {
        Set<String> names = new LinkedHashSet<>();
        root.find("Transform").ifPresent(section -> {
            add(section, names);
            new Intrinsic("Transform", section).arguments().forEach(item -> add(item, names));
        });
        return new Macros(names);
    }

    /** Whether a macro may rewrite anything, so that little can be said before it ran; AWS's own add to what is there. */
    public boolean areOpaque() {
        return names.stream().anyMatch(name -> name.equals(INCLUDE) || !name.startsWith("AWS::"));
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
