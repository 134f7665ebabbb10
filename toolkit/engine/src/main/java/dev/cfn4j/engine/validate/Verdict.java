package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.report.Judged;
import dev.cfn4j.analysis.report.SourceText;
import dev.cfn4j.analysis.validate.Baseline;
import dev.cfn4j.dsl.finding.Finding;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes from what was found what is reported: as much as the preset says, without what the baseline has. */
final class Verdict {
    private final ValidateOptions options;
    private final List<Judged> judged;

    Verdict(ValidateOptions options, List<Judged> judged) {
        this.options = options;
        this.judged = judged.stream()
                .map(template -> keep(template, finding -> options.preset().says(finding.severity())))
                .toList();
    }

    /** The result; writes the new baseline first where one is asked for. */
    ValidateResult result(SourceText sources) {
        Path target = options.writeBaseline();
        Baseline baseline = target == null ? BaselineFile.read(options.baseline()) : Baseline.of(found());
        if (target != null) {
            BaselineFile.write(target, baseline);
        }
        List<Judged> fresh = judged.stream()
                .map(template -> keep(template, finding -> !baseline.contains(template.name(), finding)))
                .toList();
        return new ValidateResult(fresh, options.preset(), count(judged) - count(fresh), sources);
    }

    private Map<String, List<Finding>> found() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        judged.forEach(template -> found.put(template.name(), template.findings()));
        return found;
    }

    private static Judged keep(Judged template, java.util.function.Predicate<Finding> which) {
        return new Judged(
                template.name(), template.findings().stream().filter(which).toList());
    }

    private static int count(List<Judged> templates) {
        return templates.stream()
                .mapToInt(template -> template.findings().size())
                .sum();
    }
}
