package dev.cfn4j.testing.golden;

import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.analysis.report.DiffText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.testing.template.TemplateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cases that are read from files. */
final class FileCase {
    static final String BEFORE = ".before";
    static final String AFTER = ".after";

    private FileCase() {}

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.'));
    }

    /** A file that names a stack class: its template is expected, and findings where there are any. */
    record OfStackClass(String name, Path file, Judge judge) implements GoldenCase {
        @Override
        public Set<String> endings() {
            return Set.of(CaseResult.TEMPLATE, CaseResult.FINDINGS);
        }

        @Override
        public CaseResult run() {
            List<String> lines = TemplateFile.text(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (lines.size() != 1) {
                throw new AssertionError(GoldenFolder.text(file) + " names " + lines.size()
                        + " stack classes: expected one line like com.acme.InboxStack");
            }
            return judge.stackClass(lines.get(0));
        }

        @Override
        public Optional<Path> input() {
            return Optional.of(file);
        }
    }

    /** A template: what validation says is expected. */
    record OfTemplate(String name, Path file, Judge judge) implements GoldenCase {
        @Override
        public Set<String> endings() {
            return Set.of(CaseResult.FINDINGS);
        }

        @Override
        public CaseResult run() {
            return judge.template(name + ending(file), file);
        }

        @Override
        public Optional<Path> input() {
            return Optional.of(file);
        }
    }

    /** Two templates: their diff is expected. */
    record OfPair(String name, Path before, Path after, Judge judge) implements GoldenCase {
        @Override
        public Set<String> endings() {
            return Set.of(CaseResult.DIFF);
        }

        @Override
        public CaseResult run() {
            String diff;
            try {
                diff = new DiffText(Palette.PLAIN)
                        .of(TemplateDiff.between(side(BEFORE, before), side(AFTER, after), judge.catalog()));
            } catch (DocumentException e) {
                return new CaseResult(Map.of(CaseResult.DIFF, Judge.unreadable(e) + "\n"), 1);
            }
            return CaseResult.of(CaseResult.DIFF, diff.isEmpty() ? "no differences\n" : diff);
        }

        private StackContent side(String side, Path file) {
            return StackContent.of(TemplateFile.read(file, name + side + ending(file)));
        }

        @Override
        public Optional<Path> input() {
            return Optional.of(after);
        }
    }
}
