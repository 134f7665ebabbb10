package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A diff as text: what may lose data first, then section by section, then a count. */
public final class DiffText {
    private final Palette palette;
    private final Marks marks;

    /** Text in these colours. */
    public DiffText(Palette palette) {
        this.palette = palette;
        this.marks = new Marks(palette);
    }

    /** The whole diff; empty if nothing differs. */
    public String of(StackDiff diff) {
        StringBuilder text = new StringBuilder();
        losses(diff, text);
        named("Tags of the stack", diff.tags(), text);
        named("Values of parameters", diff.parameters(), text);
        sections(diff, text);
        if (!diff.resources().isEmpty()) {
            heading("Resources", text);
            Set<String> replaced = diff.resources().stream()
                    .filter(resource -> resource.effect() == Effect.REPLACEMENT)
                    .map(ResourceChange::logicalId)
                    .collect(Collectors.toSet());
            diff.resources().forEach(resource -> resource(resource, replaced, text));
            text.append('\n');
        }
        if (!diff.isEmpty()) {
            text.append(DiffCount.of(diff)).append('\n');
        }
        return text.toString();
    }

    private void losses(StackDiff diff, StringBuilder text) {
        List<ResourceChange> losses = diff.losses();
        if (!losses.isEmpty()) {
            String names = losses.stream().map(ResourceChange::logicalId).collect(Collectors.joining(", "));
            text.append(palette.alarming("Data may be lost: " + names)).append("\n\n");
        }
    }

    private void named(String title, List<NamedChange> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            heading(title, text);
            for (NamedChange change : changes) {
                String value = values(change.before(), change.after());
                line("  ", marks.of(change.kind()), change.name() + ": " + value, Optional.empty(), text);
            }
            text.append('\n');
        }
    }

    private void sections(StackDiff diff, StringBuilder text) {
        Map<String, List<Change>> bySection = new LinkedHashMap<>();
        diff.sections()
                .forEach(change -> bySection
                        .computeIfAbsent(change.section(), any -> new ArrayList<>())
                        .add(change));
        bySection.forEach((section, changes) -> {
            heading(section, text);
            changes.forEach(change -> change("  ", change, 1, text));
            text.append('\n');
        });
    }

    private void resource(ResourceChange resource, Set<String> replaced, StringBuilder text) {
        String note = Notes.of(resource);
        String name = palette.heading(resource.logicalId()) + (note.isEmpty() ? "" : "  " + note);
        line("  ", marks.of(resource), resource.type() + " " + name, resource.location(), text);
        if (resource.kind() == ChangeKind.MODIFIED) {
            resource.changes().forEach(change -> change("      ", change, 2, text));
            resource.ripples().forEach(ripple -> ripple(ripple, replaced, text));
        }
    }

    private void ripple(Ripple ripple, Set<String> replaced, StringBuilder text) {
        String note = Notes.of(ripple, replaced.contains(ripple.name()));
        line("      ", marks.ripple(), note, ripple.location(), text);
    }

    private void change(String indent, Change change, int skipped, StringBuilder text) {
        String name = PathText.of(change.path(), skipped);
        String value = values(change.before().map(ValueText::of), change.after().map(ValueText::of));
        String note = Notes.of(change.effect());
        String what = (name.isEmpty() ? "" : name + ": ") + value + (note.isEmpty() ? "" : "  " + note);
        line(indent, marks.of(change.kind()), what, change.location(), text);
    }

    private void line(String indent, String mark, String what, Optional<SourceLocation> location, StringBuilder text) {
        text.append(indent).append(mark).append(' ').append(what);
        location.ifPresent(place -> text.append("  ").append(palette.quiet(fileName(place))));
        text.append('\n');
    }

    private void heading(String title, StringBuilder text) {
        text.append(palette.heading(title)).append('\n');
    }

    private static String values(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isPresent()
                ? Excerpt.of(before.get(), after.get())
                : Excerpt.of(before.or(() -> after).orElse(""));
    }

    private static String fileName(SourceLocation place) {
        return place.file().substring(place.file().lastIndexOf('/') + 1) + ":" + place.line();
    }
}
