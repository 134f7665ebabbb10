package dev.cfn4j.engine.aws;

/** A template as a request has it. */
public sealed interface SentTemplate {
    /**
     * The text itself.
     *
     * @param text the template
     */
    record Body(String text) implements SentTemplate {}

    /**
     * Where it is in S3.
     *
     * @param text the address of the object
     */
    record Url(String text) implements SentTemplate {}
}
