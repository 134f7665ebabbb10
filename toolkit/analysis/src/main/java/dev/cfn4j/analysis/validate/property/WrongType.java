package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Shape;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fires where the JSON type of a value, or of what a function returns, is none that is expected. */
public final class WrongType implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_TYPE).covers("E3012");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (value.node() instanceof Node.NullNode || PackagedCode.isAllowed(value)) {
            return;
        }
        Optional<Intrinsic> function = value.function();
        boolean fits = function.map(it ->
                        FunctionFit.accepts(value.shape(), it, value.site().subject()))
                .orElseGet(() -> Fit.accepts(value.shape(), value.node()));
        if (!fits) {
            report.add(
                    this,
                    value.place(),
                    "%s must be %s, not %s"
                            .formatted(
                                    PropertyName.of(value.place()),
                                    expected(value.shape()),
                                    function.map(it -> "what " + it.function() + " returns")
                                            .orElseGet(() -> Words.describe(value.node()))));
        }
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            String kind = scalar.kind().name().toLowerCase(Locale.ROOT);
            return (kind.equals("integer") ? "an " : "a ") + kind;
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream()
                    .map(WrongType::expected)
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        return shape instanceof Shape.ListOf
                ? "a list"
                : shape instanceof Shape.Json ? "an object or JSON text" : "an object";
    }
}
