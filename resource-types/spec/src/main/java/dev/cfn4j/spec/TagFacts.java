package dev.cfn4j.spec;

import java.util.Locale;

/**
 * How a resource type is tagged.
 *
 * @param property the property that takes the tags
 * @param variant the form of the tags
 */
public record TagFacts(String property, Variant variant) {
    /** The forms of tags. */
    public enum Variant {
        /** A list of objects with Key and Value. */
        STANDARD,
        /** The same with PropagateAtLaunch. */
        ASG,
        /** A map from key to value. */
        MAP,
        /** None of these, or unknown. */
        OTHER;

        /** The word for this form in a facts file. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The form that a facts file calls {@code text}. */
        public static Variant of(String text) {
            for (var variant : values()) {
                if (variant.text().equals(text)) {
                    return variant;
                }
            }
            throw new SpecException("unknown form of tags '" + text + "': expected standard, asg, map or other");
        }
    }
}
