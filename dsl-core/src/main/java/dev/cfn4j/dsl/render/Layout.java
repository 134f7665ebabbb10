package dev.cfn4j.dsl.render;

/** How JSON text is laid out. */
public enum Layout {
    /** Two spaces of indentation, one member a line, lines end in {@code \n}. */
    PRETTY,
    /** One line without white space. */
    COMPACT
}
