package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;

/**
 * Fires where the schedule of a rule is none that EventBridge can read.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html">Schedules</a>
 */
public final class RuleSchedule extends ResourceRule {
    /** A rule about rules of EventBridge. */
    public RuleSchedule() {
        super("AWS::Events::Rule");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("EventBridge reads rate(value unit) and cron(six fields).")
                .fix("Write rate(5 minutes) or cron(0 12 * * ? *).")
                .covers("E3027");
    }

    @Override
    protected void check(PropertyObject object, Given rule, Report report) {
        rule.find("ScheduleExpression")
                .ifPresent(schedule -> schedule.text()
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> ScheduleText.problem(text)
                                .ifPresent(problem -> report.add(
                                        this,
                                        schedule.place(),
                                        "Schedule %s %s".formatted(Words.quoted(text), problem)))));
    }
}
