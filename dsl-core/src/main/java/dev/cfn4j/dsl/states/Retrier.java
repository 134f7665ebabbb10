package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;

/** A rule of retries. */
public final class Retrier extends Structure<Retrier> {
    Retrier() {}

    /** Names errors to which the rule applies; see {@link ErrorName}. */
    public Retrier errors(String... names) {
        return append("ErrorEquals", names);
    }

    /** Seconds before the first retry; 1 if not said. */
    public Retrier intervalSeconds(long seconds) {
        return set("IntervalSeconds", seconds);
    }

    /** Seconds before the first retry, known at deployment. */
    public Retrier intervalSeconds(Value<? extends Number> seconds) {
        return set("IntervalSeconds", JsonText.bare(seconds));
    }

    /** How many retries at most; 3 if not said, 0 for never. */
    public Retrier maxAttempts(long attempts) {
        return set("MaxAttempts", attempts);
    }

    /** How many retries at most, known at deployment. */
    public Retrier maxAttempts(Value<? extends Number> attempts) {
        return set("MaxAttempts", JsonText.bare(attempts));
    }

    /** By how much the interval is multiplied for each further retry, at least 1; 2 if not said. */
    public Retrier backoffRate(double rate) {
        return set("BackoffRate", rate);
    }

    /** The longest interval in seconds. */
    public Retrier maxDelaySeconds(long seconds) {
        return set("MaxDelaySeconds", seconds);
    }

    /** Waits a random time of at most the interval, so that retries do not come all at once. */
    public Retrier fullJitter() {
        return set("JitterStrategy", "FULL");
    }

    /** Says what the rule is for. */
    public Retrier comment(String text) {
        return set("Comment", text);
    }
}
