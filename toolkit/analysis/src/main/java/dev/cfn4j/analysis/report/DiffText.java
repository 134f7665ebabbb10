package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.risk.Risks;
import dev.cfn4j.analysis.template.PathText;
import dev.cfn4j.analysis.template.Visible;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A diff as text: what to look at first, then section by section, then a count. */
public final class DiffText {
    private static final int MOST_REPLACED = 5;

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
        risks(diff, text);
        security(diff, text);
        named("Tags of the stack", diff.tags(), text);
        retagged(diff, text);
        named("Values of parameters", diff.parameters(), text);
        sections(diff, text);
        resources(diff, text);
        if (!diff.isEmpty()) {
            text.append(DiffCount.of(diff)).append('\n');
        }
        return text.toString();
    }

    private void risks(StackDiff diff, StringBuilder text) {
        List<Finding> risks = Risks.besidesAccess(diff);
        if (!risks.isEmpty()) {
            heading("Look at these first", text);
            List<Finding> shown = shown(risks);
            for (Finding risk : shown) {
                String message =
                        risk.isError() ? palette.alarming(Visible.of(risk.message())) : Visible.of(risk.message());
                line("  ", marks.risk(risk), message, location(risk.location()), text);
                if (risk.remedy() != null) {
                    text.append("    ").append(palette.quiet(risk.remedy())).append('\n');
                }
            }
            if (shown.size() < risks.size()) {
                text.append("    … and ").append(risks.size() - shown.size());
                text.append(" more resources that are replaced, or may be: see below.\n");
            }
            text.append('\n');
        }
    }

    /** All that weighs, and of what is only replaced the first few: one replaced network takes everything in it along. */
    private static List<Finding> shown(List<Finding> risks) {
        List<Finding> replaced = risks.stream()
                .filter(risk -> risk.rule().equals(Risks.REPLACEMENT))
                .skip(MOST_REPLACED)
                .toList();
        return risks.stream().filter(risk -> !replaced.contains(risk)).toList();
    }

    private void security(StackDiff diff, StringBuilder text) {
        if (!diff.security().isEmpty()) {
            heading("Security", text);
            for (SecurityChange change : diff.security()) {
                String grant = DiffValues.of(change);
                String what = Visible.of(change.logicalId()) + "  "
                        + (change.open() && change.widens() ? palette.alarming(grant) : grant);
                line("  ", marks.of(change), what, change.location(), text);
            }
            text.append('\n');
        }
    }

    private void named(String title, List<NamedChange> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            heading(title, text);
            for (NamedChange change : changes) {
                String value = Visible.of(change.name()) + ": " + DiffValues.of(change);
                line(
                        "  ",
                        marks.of(change.kind()),
                        value + (change.refused() ? "  (refused: immutable)" : ""),
                        Optional.empty(),
                        text);
            }
            text.append('\n');
        }
    }

    private void retagged(StackDiff diff, StringBuilder text) {
        if (!diff.retagged().isEmpty()) {
            int count = diff.retagged().size();
            text.setLength(text.length() - 1);
            text.append("  ")
                    .append(count)
                    .append(count == 1 ? " resource is" : " resources are")
                    .append(" tagged anew, in place.\n\n");
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
            changes.forEach(change -> change("  ", change, 1, Notes.of(change), text));
            text.append('\n');
        });
    }

    private void resources(StackDiff diff, StringBuilder text) {
        if (diff.resources().isEmpty()) {
            return;
        }
        heading("Resources", text);
        Set<String> replaced = diff.resources().stream()
                .filter(resource -> resource.effect() == Effect.REPLACEMENT)
                .map(ResourceChange::logicalId)
                .collect(Collectors.toSet());
        diff.resources().forEach(resource -> resource(resource, replaced, text));
        text.append('\n');
    }

    private void resource(ResourceChange resource, Set<String> replaced, StringBuilder text) {
        String note = Notes.of(resource);
        String name = palette.heading(Visible.of(resource.logicalId())) + (note.isEmpty() ? "" : "  " + note);
        line("  ", marks.of(resource), type(resource) + " " + name, resource.location(), text);
        if (resource.kind() == ChangeKind.MODIFIED) {
            resource.changes().forEach(change -> change("      ", change, 2, Notes.of(change, resource), text));
        }
        resource.ripples().forEach(ripple -> ripple(ripple, replaced, text));
    }

    private static String type(ResourceChange resource) {
        return resource.logicalId().startsWith("Fn::ForEach") ? "loop" : Visible.of(resource.type());
    }

    private void ripple(Ripple ripple, Set<String> replaced, StringBuilder text) {
        String note = Notes.of(ripple, replaced.contains(ripple.name()));
        line("      ", marks.ripple(), note, ripple.location(), text);
    }

    private void change(String indent, Change change, int skipped, String note, StringBuilder text) {
        String name = PathText.of(change.path(), skipped);
        String value = DiffValues.of(change);
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

    private static Optional<SourceLocation> location(@Nullable SourceLocation place) {
        return Optional.ofNullable(place);
    }

    private static String fileName(SourceLocation place) {
        return place.file().substring(place.file().lastIndexOf('/') + 1) + ":" + place.line();
    }
}
