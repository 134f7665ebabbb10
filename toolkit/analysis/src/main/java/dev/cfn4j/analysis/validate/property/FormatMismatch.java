package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fires where a literal is not written as AWS writes what belongs there: an identifier, an ARN, a network, a date. */
public final class FormatMismatch implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_FORMAT)
                .explains("AWS writes what belongs there in a form of its own, and refuses everything else.")
                .fix(
                        "Write the identifier, ARN, network or date in the form that the message names, or refer to the resource.")
                .covers(
                        "E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E1157", "E1158",
                        "E1159", "E1160", "E1161", "E1162", "E1164");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        List<String> names = value.shape().constraints().formats();
        if (names.isEmpty()) {
            return;
        }
        List<Formats.Format> formats =
                names.stream().map(Formats::find).flatMap(Optional::stream).toList();
        if (formats.size() == names.size()) {
            value.literal()
                    .filter(text -> !text.isEmpty())
                    .filter(text ->
                            formats.stream().noneMatch(it -> it.accepts().test(text)))
                    .ifPresent(text -> report.add(
                            this,
                            value.place(),
                            "%s must be %s, not %s"
                                    .formatted(PropertyName.of(value.place()), expected(formats), value.quoted(text))));
        }
    }

    private static String expected(List<Formats.Format> formats) {
        return formats.stream().map(Formats.Format::description).collect(Collectors.joining(" or "));
    }
}
