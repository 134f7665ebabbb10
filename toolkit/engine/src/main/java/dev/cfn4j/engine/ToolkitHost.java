package dev.cfn4j.engine;

import dev.cfn4j.analysis.report.Palette;

/** What the toolkit runs in: a build tool, a command line, a program. It shows messages and answers questions. */
public interface ToolkitHost {
    /** Shows a message, or keeps it. */
    void notify(Message message);

    /** Answers a question; where nobody can be asked, with the question's default answer. */
    boolean ask(Question question);

    /**
     * Asks for a line of text; empty where nobody can be asked, or nothing is said.
     *
     * @param secret whether the answer must not be shown while it is typed
     */
    default String read(String question, boolean secret) {
        return "";
    }

    /** Whether somebody is there to answer questions. */
    default boolean interactive() {
        return false;
    }

    /** The colours that texts for this host may have. */
    default Palette palette() {
        return Palette.PLAIN;
    }

    /** How an option is spelt in this host, for messages that say what to do: {@code --region}, {@code -Dcfn.region}. */
    default String spell(Option option) {
        return option.key();
    }
}
