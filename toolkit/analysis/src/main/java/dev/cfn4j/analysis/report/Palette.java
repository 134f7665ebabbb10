package dev.cfn4j.analysis.report;

/** Colours for a terminal, or none. */
public enum Palette {
    /** Text only. */
    PLAIN,
    /** ANSI colours. */
    ANSI;

    private static final String RESET = "\u001b[0m";

    String added(String text) {
        return colour("32", text);
    }

    String removed(String text) {
        return colour("31", text);
    }

    String changed(String text) {
        return colour("33", text);
    }

    String alarming(String text) {
        return colour("1;31", text);
    }

    String heading(String text) {
        return colour("1", text);
    }

    String quiet(String text) {
        return colour("2", text);
    }

    private String colour(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    }
}
