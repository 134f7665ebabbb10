package dev.cfn4j.testing;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;

/** What a test expects, as a tree. */
final class ExpectedValue {
    private static final String SECTION = "Value";

    private ExpectedValue() {}

    /** Text, a number, a boolean, a list, a map or a value of the language. */
    static Node of(Object value) {
        return Document.of(new Template().section(SECTION, value))
                .root()
                .find(SECTION)
                .orElseThrow();
    }

    /** A resource with the properties and attributes that were set. */
    static <R extends Resource<R>> Node of(R resource) {
        Template template = new Template();
        template.add(resource);
        return Document.of(template)
                .root()
                .find("Resources")
                .flatMap(resources -> resources.find(resource.logicalId()))
                .orElseThrow();
    }

    /** The path below another that a JSON pointer says; its first slash may be left out. */
    static NodePath below(NodePath parent, String pointer) {
        NodePath path = parent;
        for (String element : NodePath.parse(pointer.startsWith("/") ? pointer : "/" + pointer)
                .elements()) {
            path = path.child(element);
        }
        return path;
    }
}
