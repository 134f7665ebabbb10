package dev.cfn4j.dsl.source;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import java.util.List;
import java.util.Optional;

/**
 * A template in a file of the user's own.
 *
 * @param name what it is called in messages and locations
 * @param text its text; empty where it could not be read
 * @param document its tree, with the line and column of each node; empty where the text is no document
 * @param faults what is wrong with the text itself
 */
public record TemplateSource(String name, String text, Optional<Document> document, List<Finding> faults) {
    /** Keeps a copy of the faults. */
    public TemplateSource {
        faults = List.copyOf(faults);
    }
}
