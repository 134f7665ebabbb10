package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fires where a text has a variable such as <code>${AWS::Region}</code> and no Fn::Sub around it. */
public final class EmbeddedVariable implements TemplateRule {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9_:.]+)}");
    private static final Set<String> PASSED_ON = Set.of("Fn::Sub", "TemplateBody");
    private static final Set<String> PSEUDO = Set.of(
            "AWS::AccountId",
            "AWS::NotificationARNs",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC)
                .explains(
                        "A text has a variable of Fn::Sub and stands outside of one, so that it stays as it is written.")
                .fix("Put Fn::Sub around the text.")
                .covers("E1029", "W1054");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template()
                .root()
                .membersOrNone()
                .forEach((name, section) -> find(subject, Place.of(name), section, report));
    }

    private void find(Subject subject, Place place, Node node, Report report) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                find(subject, place.child(i), list.items().get(i), report);
            }
        } else if (node instanceof StringNode string) {
            text(subject, place, string.value(), report);
        } else {
            node.membersOrNone().forEach((name, member) -> {
                if (!PASSED_ON.contains(name)) {
                    find(subject, place.child(name), member, report);
                }
            });
        }
    }

    private void text(Subject subject, Place place, String text, Report report) {
        if (!text.contains("${")) {
            return;
        }
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (isKnown(subject.template(), name) && !isSubstituted(subject.template(), place, name)) {
                report.add(
                        this,
                        place,
                        "%s stands in a text without Fn::Sub, so it stays as it is"
                                .formatted(Words.quoted(matcher.group())),
                        "Put Fn::Sub around the text.");
                return;
            }
        }
    }

    private static boolean isKnown(TemplateModel template, String name) {
        int dot = name.indexOf('.');
        return PSEUDO.contains(name)
                || template.findParameter(name).isPresent()
                || template.findResource(dot < 0 ? name : name.substring(0, dot))
                        .isPresent();
    }

    /** Definitions of state machines have variables of their own. */
    private static boolean isSubstituted(TemplateModel template, Place place, String name) {
        return place.path()
                .logicalId()
                .flatMap(template::findResource)
                .flatMap(TemplateResource::properties)
                .flatMap(properties -> properties.find("DefinitionSubstitutions"))
                .flatMap(variables -> variables.find(name))
                .isPresent();
    }
}
