package dev.cfn4j.analysis.validate.service;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the schedules of EventBridge: {@code rate(5 minutes)} and {@code cron(0 12 * * ? *)}.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html">Schedules</a>
 */
final class ScheduleText {
    private static final Pattern FORM = Pattern.compile("(rate|cron)\\((.*)\\)");
    private static final List<String> UNITS = List.of("minute", "hour", "day");
    private static final int CRON_FIELDS = 6;

    private ScheduleText() {}

    /** What is wrong with a schedule; empty if nothing is. */
    static Optional<String> problem(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.of("must be rate(…) or cron(…)");
        }
        String[] fields = form.group(2).split(" ", -1);
        return form.group(1).equals("rate")
                ? rate(fields)
                : cron(form.group(2).trim().split("\\s+"));
    }

    private static Optional<String> rate(String[] fields) {
        if (fields.length != 2 || !fields[0].matches("[1-9]\\d{0,9}")) {
            return Optional.of("must be rate(value unit) with a positive whole number");
        }
        boolean one = fields[0].equals("1");
        List<String> units =
                one ? UNITS : UNITS.stream().map(unit -> unit + "s").toList();
        return units.contains(fields[1])
                ? Optional.empty()
                : Optional.of("has the unit `%s`, and after %s it must be %s"
                        .formatted(fields[1], fields[0], String.join(", ", units)));
    }

    private static Optional<String> cron(String[] fields) {
        if (fields.length != CRON_FIELDS) {
            return Optional.of("must have six fields: minutes, hours, day of month, month, day of week, year");
        }
        boolean dayOfMonth = !fields[2].equals("?");
        boolean dayOfWeek = !fields[4].equals("?");
        return dayOfMonth && dayOfWeek
                ? Optional.of("names both day of month and day of week; one of them must be ?")
                : Optional.empty();
    }
}
