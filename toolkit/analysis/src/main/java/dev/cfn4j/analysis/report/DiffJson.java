package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.risk.Risks;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Diffs as JSON, for programs: docs/diff.md says what each member is. */
public final class DiffJson {
    private static final int VERSION = 1;

    private DiffJson() {}

    /** All diffs as one object. */
    public static String of(List<NamedDiff> diffs) {
        return JsonTreeWriter.text(
                        Layout.PRETTY,
                        out -> object(out, () -> {
                            out.name("version");
                            out.integer(VERSION);
                            flag(
                                    "differs",
                                    diffs.stream().anyMatch(diff -> !diff.diff().isEmpty()),
                                    out);
                            list("stacks", diffs, diff -> stack(diff, out), out);
                        }))
                + "\n";
    }

    private static void stack(NamedDiff named, TreeWriter out) {
        StackDiff diff = named.diff();
        text("stack", named.stack(), out);
        text("against", named.against(), out);
        flag("differs", !diff.isEmpty(), out);
        list("risks", Risks.of(diff), risk -> risk(risk, out), out);
        list("security", diff.security(), change -> security(change, out), out);
        list("tags", diff.tags(), change -> named(change, out), out);
        list("parameters", diff.parameters(), change -> named(change, out), out);
        list("sections", diff.sections(), change -> change(change, out), out);
        list("resources", diff.resources(), resource -> resource(resource, out), out);
        out.name("retagged");
        out.startArray();
        diff.retagged().forEach(out::string);
        out.endArray();
    }

    private static void risk(Finding risk, TreeWriter out) {
        text("severity", word(risk.severity()), out);
        text("rule", risk.rule(), out);
        text("path", risk.path().toString(), out);
        text("message", risk.message(), out);
        if (risk.remedy() != null) {
            text("remedy", risk.remedy(), out);
        }
        location(Optional.ofNullable(risk.location()), out);
    }

    private static void security(SecurityChange change, TreeWriter out) {
        text("kind", word(change.kind()), out);
        text("about", word(change.about()), out);
        text("logicalId", change.logicalId(), out);
        text("type", change.type(), out);
        text("text", DiffValues.of(change), out);
        flag("widens", change.widens(), out);
        flag("open", change.open(), out);
        location(change.location(), out);
    }

    private static void named(NamedChange change, TreeWriter out) {
        text("kind", word(change.kind()), out);
        text("name", change.name(), out);
        change.before().ifPresent(value -> text("before", value, out));
        change.after().ifPresent(value -> text("after", value, out));
        flag("refused", change.refused(), out);
    }

    private static void change(Change change, TreeWriter out) {
        text("kind", word(change.kind()), out);
        text("path", change.path().toString(), out);
        value("before", change.before(), out);
        value("after", change.after(), out);
        text("effect", word(change.effect()), out);
        location(change.location(), out);
    }

    private static void value(String name, Optional<Node> node, TreeWriter out) {
        node.ifPresent(value -> {
            out.name(name);
            value.writeTo(out);
        });
    }

    private static void resource(ResourceChange resource, TreeWriter out) {
        text("logicalId", resource.logicalId(), out);
        text("type", resource.type(), out);
        text("kind", word(resource.kind()), out);
        text("effect", word(resource.effect()), out);
        flag("kept", resource.fate().kept(), out);
        flag("stateful", resource.fate().stateful(), out);
        flag("losesData", resource.losesData(), out);
        text("presence", word(resource.fate().presence()), out);
        resource.counterpart().ifPresent(other -> {
            out.name("counterpart");
            object(out, () -> {
                text("stack", other.stack(), out);
                text("logicalId", other.logicalId(), out);
                flag("declared", other.declared(), out);
            });
        });
        list("changes", resource.changes(), change -> change(change, out), out);
        list("references", resource.ripples(), ripple -> ripple(ripple, out), out);
        location(resource.location(), out);
    }

    private static void ripple(Ripple ripple, TreeWriter out) {
        text("path", ripple.path().toString(), out);
        text("cause", word(ripple.cause()), out);
        text("name", ripple.name(), out);
        text("effect", word(ripple.effect()), out);
        location(ripple.location(), out);
    }

    private static void location(Optional<SourceLocation> location, TreeWriter out) {
        location.ifPresent(place -> {
            text("file", place.file(), out);
            out.name("line");
            out.integer(place.line());
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void text(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }

    private static void flag(String name, boolean value, TreeWriter out) {
        out.name(name);
        out.bool(value);
    }

    private static <T> void list(String name, List<T> items, Consumer<T> members, TreeWriter out) {
        out.name(name);
        out.startArray();
        items.forEach(item -> object(out, () -> members.accept(item)));
        out.endArray();
    }

    private static void object(TreeWriter out, Runnable members) {
        out.startObject();
        members.run();
        out.endObject();
    }
}
