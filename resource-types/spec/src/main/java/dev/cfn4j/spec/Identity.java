package dev.cfn4j.spec;

import java.util.List;
import java.util.Optional;

/**
 * How a resource is named, by AWS and in a template.
 *
 * @param primary the properties that identify it, dotted where nested; several when the identifier is compound
 * @param ref the one property or attribute whose value Ref returns; empty when it is not known or a combination
 * @param refKind what sort of text Ref returns
 * @param arnTemplate the form of its ARN, with {@code ${Placeholders}}
 */
public record Identity(List<String> primary, Optional<String> ref, RefKind refKind, Optional<String> arnTemplate) {
    /** Nothing is known. */
    public static final Identity NONE = new Identity(List.of(), Optional.empty(), RefKind.UNKNOWN, Optional.empty());

    /** Copies the list. */
    public Identity {
        primary = List.copyOf(primary);
    }
}
