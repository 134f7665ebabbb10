package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fires where a parameter's own default breaks what the parameter demands: its type, allowed values, length or range. */
public final class NotAllowedDefault implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PARAMETERS)
                .covers("E2015")
                .explains(
                        "The default of a parameter breaks what the parameter itself demands, so that a stack without a value for it cannot be created.")
                .fix("Change the default, or what the parameter demands.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateParameter parameter : subject.template().parameters().values()) {
            Place place = parameter.place().child("Default");
            Optional<Node> node = parameter.node().find("Default");
            if (node.filter(it -> it instanceof ObjectNode || it instanceof ListNode)
                    .isPresent()) {
                report.add(
                        this,
                        place,
                        "the default of %s must be a literal, not %s"
                                .formatted(parameter.name(), Words.describe(node.get())));
            } else {
                parameter
                        .defaultValue()
                        .ifPresent(value ->
                                items(parameter, value).forEach(item -> check(parameter, item, place, report)));
            }
        }
    }

    private void check(TemplateParameter parameter, String value, Place place, Report report) {
        length(parameter, value, place, report);
        if (parameter.isStored()) {
            return; // the default is a name, and what it names is not known
        }
        List<String> allowed = parameter.allowedValues();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            report.add(
                    this,
                    place,
                    "the default of %s must be %s, not %s"
                            .formatted(parameter.name(), Words.any(allowed), Words.quoted(value)),
                    Words.didYouMean(value, allowed));
        }
        if (parameter.type().contains("Number") && Numbers.of(value).isEmpty()) {
            report.add(
                    this,
                    place,
                    "the default of %s must be a number, not %s".formatted(parameter.name(), Words.quoted(value)));
        }
        range(parameter, value, place, report);
    }

    private void length(TemplateParameter parameter, String value, Place place, Report report) {
        BigDecimal length = BigDecimal.valueOf(value.length());
        boolean isText = !parameter.isList() && !parameter.type().equals("Number");
        if (isText && isOutside(length, bound(parameter, "MinLength"), bound(parameter, "MaxLength"))) {
            report.add(
                    this,
                    place,
                    "the default of %s has %s characters, %s"
                            .formatted(parameter.name(), length, limits(parameter, "MinLength", "MaxLength")));
        }
    }

    private void range(TemplateParameter parameter, String value, Place place, Report report) {
        Numbers.of(value)
                .filter(number -> isOutside(number, bound(parameter, "MinValue"), bound(parameter, "MaxValue")))
                .ifPresent(number -> report.add(
                        this,
                        place,
                        "the default of %s is %s, %s"
                                .formatted(parameter.name(), number, limits(parameter, "MinValue", "MaxValue"))));
    }

    private static List<String> items(TemplateParameter parameter, String value) {
        return parameter.isList()
                ? Arrays.stream(value.split(",", -1)).map(String::strip).toList()
                : List.of(value);
    }

    private static boolean isOutside(BigDecimal number, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.filter(it -> number.compareTo(it) < 0).isPresent()
                || most.filter(it -> number.compareTo(it) > 0).isPresent();
    }

    private static Optional<BigDecimal> bound(TemplateParameter parameter, String name) {
        return parameter.node().find(name).flatMap(TemplateParameter::scalar).flatMap(Numbers::of);
    }

    private static String limits(TemplateParameter parameter, String least, String most) {
        String from = bound(parameter, least).map(it -> least + " " + it).orElse("");
        String to = bound(parameter, most).map(it -> most + " " + it).orElse("");
        return "expected " + from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to;
    }
}
