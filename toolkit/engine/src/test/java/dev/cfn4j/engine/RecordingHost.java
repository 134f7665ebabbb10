package dev.cfn4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A host that remembers what it is told, and answers every question alike. */
public final class RecordingHost implements ToolkitHost {
    private final List<Message> messages = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final boolean interactive;
    private final boolean answer;

    private RecordingHost(boolean interactive, boolean answer) {
        this.interactive = interactive;
        this.answer = answer;
    }

    /** Nobody is there to answer. */
    public static RecordingHost batch() {
        return new RecordingHost(false, false);
    }

    /** Somebody always says this. */
    public static RecordingHost saying(boolean answer) {
        return new RecordingHost(true, answer);
    }

    @Override
    public void notify(Message message) {
        messages.add(message);
    }

    @Override
    public boolean ask(Question question) {
        questions.add(question);
        return answer;
    }

    @Override
    public boolean interactive() {
        return interactive;
    }

    /** All messages, a line each. */
    public String text() {
        return messages.stream().map(Message::text).collect(Collectors.joining("\n"));
    }

    /** What was asked. */
    public List<Question> questions() {
        return questions;
    }
}
