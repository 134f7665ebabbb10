package dev.cfn4j.engine.describe;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.StackResource;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Deployed stacks.
 *
 * @param stacks the stacks in the order asked for
 */
public record DescribeResult(List<Description> stacks) {
    /** Keeps a copy of the stacks. */
    public DescribeResult {
        stacks = List.copyOf(stacks);
    }

    /**
     * One deployed stack.
     *
     * @param stack the stack
     * @param resources its resources
     */
    public record Description(DeployedStack stack, List<StackResource> resources) {
        /** Keeps a copy of the resources. */
        public Description {
            resources = List.copyOf(resources);
        }

        private String text() {
            return stack.name() + ": " + stack.status()
                    + stack.reason().map(reason -> " (" + reason + ")").orElse("")
                    + section("parameters", stack.parameters())
                    + section("tags", stack.tags())
                    + section("outputs", stack.outputs())
                    + resources.stream().map(Description::line).collect(Collectors.joining("", "\n  resources", ""));
        }

        private static String section(String title, Map<String, String> members) {
            return members.isEmpty()
                    ? ""
                    : members.entrySet().stream()
                            .map(member -> "\n    " + member.getKey() + " = " + member.getValue())
                            .collect(Collectors.joining("", "\n  " + title, ""));
        }

        private static String line(StackResource resource) {
            return String.format(
                    Locale.ROOT,
                    "\n    %-24s %-36s %-24s %s",
                    resource.logicalId(),
                    resource.type(),
                    resource.status(),
                    resource.physicalId());
        }

        private void writeTo(TreeWriter out) {
            out.startObject();
            member("id", stack.id(), out);
            member("status", stack.status(), out);
            stack.reason().ifPresent(reason -> member("statusReason", reason, out));
            members("parameters", stack.parameters(), out);
            members("tags", stack.tags(), out);
            members("outputs", stack.outputs(), out);
            out.name("resources");
            out.startArray();
            resources.forEach(resource -> write(resource, out));
            out.endArray();
            out.endObject();
        }

        private static void write(StackResource resource, TreeWriter out) {
            out.startObject();
            member("logicalId", resource.logicalId(), out);
            member("physicalId", resource.physicalId(), out);
            member("type", resource.type(), out);
            member("status", resource.status(), out);
            out.endObject();
        }

        private static void members(String name, Map<String, String> members, TreeWriter out) {
            out.name(name);
            out.startObject();
            members.forEach((key, value) -> member(key, value, out));
            out.endObject();
        }

        private static void member(String name, String value, TreeWriter out) {
            out.name(name);
            out.string(value);
        }
    }

    /** The stacks as text for people. */
    public String text() {
        return stacks.stream().map(Description::text).collect(Collectors.joining("\n"));
    }

    /** The stacks as a JSON object by stack name. */
    public String json(Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            out.startObject();
            stacks.forEach(description -> {
                out.name(description.stack().name());
                description.writeTo(out);
            });
            out.endObject();
        }
        return text.append('\n').toString();
    }
}
