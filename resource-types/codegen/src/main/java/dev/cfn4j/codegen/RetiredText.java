package dev.cfn4j.codegen;

import dev.cfn4j.spec.Shape;

/** Why something that AWS removed or retyped should not be used any more, in the words of Javadoc. */
final class RetiredText {
    private RetiredText() {}

    static String removed(String day) {
        return "AWS removed it: facts since " + day
                + " do not have it, and a year later it is gone here too. Take it out,"
                + " or say it with {@code property} if AWS still takes it.";
    }

    static String retyped(String day, Shape now) {
        return "AWS retyped it: since " + day + " it takes " + JavadocText.code(ShapeText.of(now))
                + ". Use the other setters; a year later this one is gone.";
    }

    static String retypedAttribute(String day, Shape now) {
        return "AWS retyped it: since " + day + " it is " + JavadocText.code(ShapeText.of(now))
                + ", and a year later this method returns that. Until then, use {@code getAtt}.";
    }
}
