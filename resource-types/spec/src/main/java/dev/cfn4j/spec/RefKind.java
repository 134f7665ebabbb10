package dev.cfn4j.spec;

import java.util.Locale;

/** What sort of text Ref returns. */
public enum RefKind {
    /** An Amazon Resource Name. */
    ARN,
    /** A name, given or generated. */
    NAME,
    /** An identifier that AWS made. */
    ID,
    /** A URL. */
    URL,
    /** Something else, or several identifiers joined by a bar. */
    OTHER,
    /** The sources do not say. */
    UNKNOWN;

    /** The word for this kind in a facts file. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a facts file calls {@code text}. */
    public static RefKind of(String text) {
        for (var kind : values()) {
            if (kind.text().equals(text)) {
                return kind;
            }
        }
        throw new SpecException("unknown kind of Ref '" + text + "': expected arn, name, id, url, other or unknown");
    }
}
