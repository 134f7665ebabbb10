package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lines and bands over a graph. */
final class Annotations extends Structure<Annotations> {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");

    Annotations horizontal(double value, Consumer<Annotation> fill) {
        return append("horizontal", Annotation.at(value), fill);
    }

    Annotations horizontal(Value<? extends Number> value, Consumer<Annotation> fill) {
        return append("horizontal", Annotation.at(JsonText.bare(value)), fill);
    }

    Annotations horizontalBand(double from, double to, Consumer<Annotation> fill) {
        return band("horizontal", from, to, fill);
    }

    Annotations vertical(String time, Consumer<Annotation> fill) {
        return append("vertical", Annotation.at(checkedTime(time)), fill);
    }

    Annotations verticalBand(String from, String to, Consumer<Annotation> fill) {
        return band("vertical", checkedTime(from), checkedTime(to), fill);
    }

    Annotations alarm(Value<String> arn) {
        return appendItem("alarms", arn);
    }

    private Annotations band(String direction, Object from, Object to, Consumer<Annotation> fill) {
        Annotation first = Annotation.at(from);
        fill.accept(first);
        return appendItem(direction, List.of(first, Annotation.at(to)));
    }

    private static String checkedTime(String time) {
        if (!TIME.matcher(time).matches()) {
            throw new TemplateException("`" + time + "` is not a time: expected one such as 2030-01-31T00:00:00Z");
        }
        return time;
    }
}
