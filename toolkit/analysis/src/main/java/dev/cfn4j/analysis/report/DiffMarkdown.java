package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.risk.Risks;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Diffs as Markdown for a pull request: the risks and a table of resources to be seen at once, every value below a fold. */
final class DiffMarkdown {
    private DiffMarkdown() {}

    static String of(List<NamedDiff> diffs) {
        List<NamedDiff> differing =
                diffs.stream().filter(diff -> !diff.diff().isEmpty()).toList();
        if (differing.isEmpty()) {
            return "No differences.\n";
        }
        String same = diffs.stream()
                .filter(diff -> diff.diff().isEmpty())
                .map(diff -> code(diff.stack()))
                .collect(Collectors.joining(", "));
        return differing.stream().map(DiffMarkdown::stack).collect(Collectors.joining("\n"))
                + (same.isEmpty() ? "" : "\nNo differences: " + same + ".\n");
    }

    private static String stack(NamedDiff named) {
        StackDiff diff = named.diff();
        StringBuilder text = new StringBuilder();
        text.append("### ").append(code(named.stack())).append("\n\n");
        text.append(DiffCount.of(diff))
                .append(" Compared with ")
                .append(escaped(named.against()))
                .append(".\n\n");
        List<Finding> risks = Risks.besidesAccess(diff);
        risks.forEach(risk -> risk(risk, text));
        text.append(risks.isEmpty() ? "" : "\n");
        security(diff.security(), text);
        named("Tag of the stack", diff.tags(), text);
        named("Parameter", diff.parameters(), text);
        resources(diff.resources(), text);
        details(diff, text);
        return text.toString();
    }

    private static void risk(Finding risk, StringBuilder text) {
        text.append("- ")
                .append(risk.isError() ? "**" : "")
                .append(escaped(risk.message()))
                .append(risk.isError() ? "**" : "");
        text.append(place(risk.location()));
        if (risk.remedy() != null) {
            text.append(' ').append(escaped(risk.remedy()));
        }
        text.append('\n');
    }

    private static void security(List<SecurityChange> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            text.append("| | Security | |\n|---|---|---|\n");
            changes.forEach(change -> row(
                    sign(change),
                    code(change.logicalId()) + place(change.location().orElse(null)),
                    code(DiffValues.of(change)),
                    text));
            text.append('\n');
        }
    }

    private static String sign(SecurityChange change) {
        return (switch (change.kind()) {
                    case ADDED -> "+";
                    case REMOVED -> "−";
                    case MODIFIED -> "~";
                })
                + (change.open() && change.widens() ? " ⚠" : "");
    }

    private static void named(String title, List<NamedChange> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            text.append("| ").append(title).append(" | before | after |\n|---|---|---|\n");
            changes.forEach(change -> row(
                    code(change.name()) + (change.refused() ? " (refused: immutable)" : ""),
                    change.before().map(DiffMarkdown::code).orElse(""),
                    change.after().map(DiffMarkdown::code).orElse(""),
                    text));
            text.append('\n');
        }
    }

    private static void resources(List<ResourceChange> resources, StringBuilder text) {
        if (!resources.isEmpty()) {
            text.append("| | Resource | |\n|---|---|---|\n");
            resources.forEach(resource -> row(
                    verb(resource),
                    code(resource.logicalId()) + " " + resource.type()
                            + place(resource.location().orElse(null)),
                    escaped(Notes.of(resource).replaceAll("^\\(|\\)$", "")),
                    text));
            text.append('\n');
        }
    }

    private static String verb(ResourceChange resource) {
        return switch (resource.kind()) {
            case ADDED -> "add";
            case REMOVED -> "remove";
            case MODIFIED ->
                switch (resource.effect()) {
                    case REPLACEMENT -> "**replace**";
                    case MAYBE_REPLACEMENT -> "replace?";
                    case NOT_POSSIBLE -> "**refused**";
                    case NONE -> resource.isTouched() ? "add or remove?" : "–";
                    case IN_PLACE, SOME_INTERRUPTION -> "change";
                };
        };
    }

    /** Every value, in a block that code hosts colour as a diff. */
    private static void details(StackDiff diff, StringBuilder text) {
        StringBuilder lines = new StringBuilder();
        diff.sections().forEach(change -> line(change, lines));
        diff.resources().stream()
                .filter(resource -> resource.kind() == ChangeKind.MODIFIED)
                .forEach(resource -> resource.changes().forEach(change -> line(change, lines)));
        if (lines.length() > 0) {
            String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
            text.append("<details><summary>Every value</summary>\n\n")
                    .append(fence)
                    .append("diff\n");
            text.append(lines).append(fence).append("\n\n</details>\n");
        }
    }

    private static void line(Change change, StringBuilder lines) {
        String mark = switch (change.kind()) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case MODIFIED -> "! ";
        };
        String path = String.join(
                ".",
                change.path()
                        .elements()
                        .subList(
                                change.section().equals("Resources") ? 1 : 0,
                                change.path().elements().size()));
        String note = Notes.of(change);
        lines.append(mark).append(path).append(": ").append(DiffValues.of(change));
        lines.append(note.isEmpty() ? "" : "  " + note).append('\n');
    }

    private static int longestRun(CharSequence text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static void row(String one, String two, String three, StringBuilder text) {
        text.append("| ")
                .append(one)
                .append(" | ")
                .append(two)
                .append(" | ")
                .append(three)
                .append(" |\n");
    }

    private static String place(@Nullable SourceLocation location) {
        return Optional.ofNullable(location)
                .map(it -> " (" + code(it.file().substring(it.file().lastIndexOf('/') + 1) + ":" + it.line()) + ")")
                .orElse("");
    }

    /** Text in which nothing is markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#&])", "\\\\$1").replace("\n", " ");
    }

    /** A code span that no backtick in the text ends, and no bar takes for the end of a cell. */
    private static String code(String text) {
        String fence = "`".repeat(longestRun(text) + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text.replace("|", "\\|").replace("\n", " ") + pad + fence;
    }
}
