package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Fires where the name of a resource, parameter, condition or output has other characters than letters and digits, or too many. */
public final class InvalidLogicalId implements TemplateRule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]{1,255}");
    private static final Pattern CONDITION = Pattern.compile("[a-zA-Z0-9&]{1,255}");
    private static final List<String> SECTIONS = List.of("Parameters", "Resources", "Outputs", "Conditions");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES);
    }

    @Override
    public void check(Subject subject, Report report) {
        for (String section : SECTIONS) {
            Pattern pattern = section.equals("Conditions") ? CONDITION : NAME;
            for (String name : subject.template().section(section).keySet()) {
                if (!name.startsWith("Fn::") && !pattern.matcher(name).matches()) {
                    report.add(
                            this,
                            Place.of(section, name),
                            "the name %s in %s must consist of 1..255 letters and digits"
                                    .formatted(Words.quoted(name), section));
                }
            }
        }
    }
}
