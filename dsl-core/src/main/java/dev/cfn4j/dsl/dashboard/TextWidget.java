package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Value;

/** Text in Markdown. */
public final class TextWidget extends Widget<TextWidget> {
    private static final int HEIGHT = 2;

    /** A widget of that text. */
    public TextWidget(String markdown) {
        super("text", HEIGHT);
        set("markdown", markdown);
    }

    /** A widget of text with values inside. */
    public TextWidget(Value<String> markdown) {
        super("text", HEIGHT);
        set("markdown", markdown);
    }

    /** Without frame and background. */
    public TextWidget transparent() {
        return set("background", "transparent");
    }
}
