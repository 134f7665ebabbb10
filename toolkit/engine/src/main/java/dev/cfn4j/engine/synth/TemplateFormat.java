package dev.cfn4j.engine.synth;

/** How the text of a template is written. */
public enum TemplateFormat {
    /** Indented JSON. */
    JSON,
    /** JSON on one line, without white space. */
    COMPACT,
    /** YAML with short forms of functions. */
    YAML
}
