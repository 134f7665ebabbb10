package dev.cfn4j.analysis.validate.scenario;

/** Work that may still be done: some for each question, and some for a template as a whole. */
final class Effort {
    private static final long FOR_A_QUESTION = 10_000;

    private long left;
    private long leftForQuestion;
    private boolean stopped;

    Effort(long total) {
        this.left = total;
    }

    void startQuestion() {
        leftForQuestion = Math.min(left, FOR_A_QUESTION);
    }

    /** Does so much work; false where there is no more of it. */
    boolean spend(long steps) {
        left -= steps;
        leftForQuestion -= steps;
        stopped |= leftForQuestion < 0;
        return leftForQuestion >= 0;
    }

    /** Whether no more questions can be answered. */
    boolean isUsedUp() {
        return left < 0;
    }

    /** Notes that something was left out. */
    void stop() {
        stopped = true;
    }

    boolean hasStopped() {
        return stopped;
    }
}
