package dev.cfn4j.spec;

import java.util.Optional;

/**
 * What is particular about a resource type as a whole.
 *
 * @param tags how it is tagged, if it can be
 * @param stateful whether it holds data that a replacement would lose
 * @param deletesFirst whether a replacement deletes the old resource before it creates the new one
 * @param lifecycle that AWS is giving it up
 * @param scrutiny why a change of it deserves a second look at permissions, as {@code IngressRuleResource}
 * @param transform the transform that turns it into other resources, as {@code AWS::Serverless-2016-10-31}
 */
public record Traits(
        Optional<TagFacts> tags,
        boolean stateful,
        boolean deletesFirst,
        Optional<Lifecycle> lifecycle,
        Optional<String> scrutiny,
        Optional<String> transform) {
    /** Nothing particular. */
    public static final Traits NONE =
            new Traits(Optional.empty(), false, false, Optional.empty(), Optional.empty(), Optional.empty());

    /** These traits with that AWS is giving the type up. */
    public Traits withLifecycle(Lifecycle other) {
        return new Traits(tags, stateful, deletesFirst, Optional.of(other), scrutiny, transform);
    }
}
