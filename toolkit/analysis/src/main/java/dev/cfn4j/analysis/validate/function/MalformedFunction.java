package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.stream.Collectors;

/** Fires where an intrinsic function in a resource's properties or an output is given something that it cannot take. */
public final class MalformedFunction implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC)
                .covers("E1015", "E1016", "E1017", "E1018", "E1021", "E1022", "E1024", "E1028", "E1030", "E1031");
    }

    @Override
    public void check(Subject subject, Report report) {
        boolean extended = subject.macros().languageExtensions();
        FunctionWalk.of(subject.template().root(), (place, function) -> {
            String name = function.function();
            Forms.expected(function, extended)
                    .ifPresent(expected -> report.add(
                            this, place.child(name), "%s takes %s, not %s".formatted(name, expected, found(function))));
        });
    }

    private static String found(Intrinsic function) {
        return function.argument() instanceof ListNode list
                ? list.items().stream().map(Node::kind).collect(Collectors.joining(", ", "[", "]"))
                : Words.describe(function.argument());
    }
}
