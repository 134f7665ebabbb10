package dev.cfn4j.engine.inspect;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names with a text each, in the order in which CloudFormation tells them. */
public final class Details {
    private final Map<String, String> members = new LinkedHashMap<>();

    /** No names yet. */
    Details() {}

    /** These names. */
    Details(Map<String, String> members) {
        this.members.putAll(members);
    }

    /** Adds one. */
    Details with(String name, String text) {
        members.put(name, text);
        return this;
    }

    /** For people: a line each. */
    public String text() {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** For programs: one JSON object. */
    public String json(Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            out.startObject();
            members.forEach((name, value) -> {
                out.name(name);
                out.string(value);
            });
            out.endObject();
        }
        return text.append('\n').toString();
    }
}
