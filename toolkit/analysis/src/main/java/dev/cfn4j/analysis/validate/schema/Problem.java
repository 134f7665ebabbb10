package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not satisfy a schema.
 *
 * @param place where it stands
 * @param text what is wrong, to follow the name of the place: {@code must be `A` or `B`, not `C`}
 * @param because what made the schema ask for it, in words; null where it always does
 * @param assumed whether it is so only for a value that a parameter may have
 * @param remedy what to do next, where that is known
 */
public record Problem(
        Place place,
        String text,
        @Nullable String because,
        boolean assumed,
        @Nullable String remedy) {}
