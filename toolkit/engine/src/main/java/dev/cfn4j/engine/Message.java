package dev.cfn4j.engine;

import dev.cfn4j.dsl.finding.Finding;

/**
 * Something that the host's user may want to know.
 *
 * @param level how much it matters
 * @param text one or more lines
 */
public record Message(Level level, String text) {
    /** How much a message matters. */
    public enum Level {
        /** What is going on. */
        INFO,
        /** Works, but should be looked at. */
        WARNING,
        /** Why something failed. */
        ERROR
    }

    /** A finding as a message: what, where, what to do. */
    public static Message of(Finding finding) {
        Level level = switch (finding.severity()) {
            case INFO -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR -> Level.ERROR;
        };
        String place = finding.location() == null ? "" : "\n  at " + finding.location();
        String remedy = finding.remedy() == null ? "" : "\n  " + finding.remedy();
        return new Message(level, finding.message() + " [" + finding.rule() + "]" + place + remedy);
    }

    /** A message about what is going on. */
    public static Message info(String text) {
        return new Message(Level.INFO, text);
    }

    /** A message about something that should be looked at. */
    public static Message warning(String text) {
        return new Message(Level.WARNING, text);
    }

    /** A message about a failure. */
    public static Message error(String text) {
        return new Message(Level.ERROR, text);
    }
}
