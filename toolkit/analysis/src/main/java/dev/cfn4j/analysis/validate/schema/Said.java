package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;

/** How the problems of a schema are said. */
final class Said {
    private Said() {}

    /** Reports problems; what is so only for some value of a parameter is a warning at most. */
    static void report(List<Problem> problems, Rule rule, Severity severity, Report report) {
        for (Problem problem : problems) {
            boolean weaker = problem.assumed() && severity == Severity.ERROR;
            report.add(
                    rule, weaker ? Severity.WARNING : severity, problem.place(), sentence(problem), problem.remedy());
        }
    }

    private static String sentence(Problem problem) {
        String text = name(problem.place()) + " " + problem.text()
                + (problem.assumed() ? ", for a value that a parameter may have" : "");
        return problem.because() == null ? text : text + ", as " + problem.because();
    }

    private static String name(Place place) {
        List<String> elements = place.path().elements();
        return elements.size() > 1 && elements.get(0).equals("Resources")
                ? PropertyName.of(place)
                : String.join(".", elements);
    }
}
