package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads templates in JSON and YAML. What was read lately is kept: a stack's template is asked for again and again. */
final class TemplateReader {
    private static final String NAME = "template";
    private static final Pattern PLACE = Pattern.compile("^" + NAME + ":(\\d+)(?::(\\d+))?: ");
    private static final int MOST_KEPT = 64;
    private static final Map<String, Node> KEPT = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Node> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private TemplateReader() {}

    /**
     * The tree in a template's text.
     *
     * @throws AwsFault if it is neither JSON nor YAML
     */
    static Node read(String text) {
        synchronized (KEPT) {
            Node kept = KEPT.get(text);
            if (kept != null) {
                return kept;
            }
        }
        Node root = text.stripLeading().startsWith("{") ? json(text) : yaml(text);
        synchronized (KEPT) {
            KEPT.put(text, root);
        }
        return root;
    }

    private static Node json(String text) {
        try {
            return JsonDocuments.parse(NAME, text);
        } catch (DocumentException e) {
            throw malformed("JSON", e);
        }
    }

    private static Node yaml(String text) {
        try {
            return YamlDocuments.parse(NAME, text).root();
        } catch (DocumentException e) {
            throw malformed("YAML", e);
        }
    }

    private static AwsFault malformed(String language, DocumentException e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = PLACE.matcher(message);
        String where = place.find()
                ? " (line " + place.group(1) + (place.group(2) == null ? "" : ", column " + place.group(2)) + ")"
                : "";
        return AwsFault.validation("Template format error: " + language + " not well-formed." + where);
    }
}
