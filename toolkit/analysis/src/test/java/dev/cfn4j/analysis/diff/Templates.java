package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.util.Map;

/** Short ways to say templates in tests: JSON with single quotes. */
final class Templates {
    private Templates() {}

    static StackContent stack(String text) {
        return StackContent.of(new Document(JsonDocuments.parse("test", text.replace('\'', '"')), Locations.NONE));
    }

    static StackContent stack(String text, Map<String, String> parameters) {
        return new StackContent(stack(text).document(), parameters, Map.of());
    }

    /** A template of resources, each {@code 'Name': {…}}. */
    static StackContent resources(String members) {
        return stack("{'Resources': {" + members + "}}");
    }

    /** One resource {@code R} of that type with these properties. */
    static StackContent resource(String type, String properties) {
        return resources("'R': {'Type': '" + type + "', 'Properties': {" + properties + "}}");
    }

    static StackDiff diff(StackContent old, StackContent wanted) {
        return TemplateDiff.between(old, wanted, Catalog.bundled());
    }
}
