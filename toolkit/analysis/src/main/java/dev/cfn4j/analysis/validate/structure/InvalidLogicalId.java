package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.regex.Pattern;

/** Fires where the name of a resource, parameter, condition or output has other characters than letters and digits, or too many. */
public final class InvalidLogicalId implements TemplateRule {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9]{1,255}");
    private static final Pattern CONDITION = Pattern.compile("[a-zA-Z0-9&]{1,255}");
    private static final List<String> SECTIONS = List.of("Parameters", "Resources", "Outputs", "Conditions");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .covers("E2003", "E2011", "E3011", "E6004", "E6011", "E7002")
                .explains(
                        "CloudFormation names resources, parameters, mappings, conditions and outputs by 1 to 255 letters and digits. Other names are refused.")
                .fix("Rename it; words can be told apart by capital letters.");
    }

    @Override
    public boolean isAboutName() {
        return true;
    }

    @Override
    public Family family(NodePath path) {
        return switch (path.elements().get(0)) {
            case "Outputs" -> Family.OUTPUTS;
            case "Conditions" -> Family.CONDITIONS;
            case "Parameters" -> Family.PARAMETERS;
            default -> Family.RESOURCE_ATTRIBUTES;
        };
    }

    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (String section : SECTIONS) {
            Pattern pattern = section.equals("Conditions") ? CONDITION : NAME;
            for (String name : subject.template().section(section).keySet()) {
                if (!isExpanded(name, section, subject)
                        && !pattern.matcher(name).matches()) {
                    report.add(
                            this,
                            Place.of(section, name),
                            "the name %s in %s must consist of 1..255 letters and digits"
                                    .formatted(Words.quoted(name), section));
                }
            }
        }
    }

    /** Functions beside names are not names; loops are not, where something expands them. */
    private static boolean isExpanded(String name, String section, Subject subject) {
        boolean isLoopByName = Intrinsic.isLoop(name)
                && (section.equals("Outputs") || section.equals("Conditions"))
                && !subject.macros().languageExtensions();
        return name.startsWith("Fn::") && !isLoopByName;
    }
}
