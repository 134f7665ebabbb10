package dev.cfn4j.samples.moderation;

import java.util.List;

/** A model catalogue that cannot be used; the message lists every mistake with its file and line. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that tells all mistakes at once. */
    CatalogueException(String file, List<String> mistakes) {
        super("%s has %s; nothing was made of it:%n  %s"
                .formatted(
                        file,
                        mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes",
                        String.join(System.lineSeparator() + "  ", mistakes)));
    }
}
