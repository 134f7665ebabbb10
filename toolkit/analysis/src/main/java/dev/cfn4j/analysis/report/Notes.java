package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;

/** The words in brackets that say what a change does. */
final class Notes {
    private Notes() {}

    static String of(Effect effect) {
        return switch (effect) {
            case NONE, IN_PLACE -> "";
            case SOME_INTERRUPTION -> "(some interruption)";
            case MAYBE_REPLACEMENT -> "(may force replacement)";
            case REPLACEMENT -> "(forces replacement)";
            case NOT_POSSIBLE -> "(CloudFormation refuses this change)";
        };
    }

    static String of(ResourceChange resource) {
        return switch (resource.kind()) {
            case ADDED ->
                bracketed(resource.counterpart()
                        .map(it -> "formerly " + it.logicalId())
                        .orElse(""));
            case REMOVED -> removed(resource);
            case MODIFIED -> modified(resource);
        };
    }

    static String of(Ripple ripple, boolean isReplaced) {
        String what = switch (ripple.cause()) {
            case PARAMETER -> "parameter " + ripple.name() + ", which has another value";
            case CONDITION -> "condition " + ripple.name() + ", which may decide otherwise";
            case MAPPING -> "mapping " + ripple.name() + ", which has other entries";
            case REPLACED_RESOURCE -> ripple.name() + (isReplaced ? ", which is replaced" : ", which may be replaced");
        };
        String note = of(ripple.effect());
        return PathText.of(ripple.path(), 2) + " refers to " + what + (note.isEmpty() ? "" : "  " + note);
    }

    private static String removed(ResourceChange resource) {
        String renamed = resource.counterpart()
                .map(it -> "now called " + it.logicalId() + "; ")
                .orElse("");
        String fate = resource.fate().kept()
                ? "kept outside of the stack"
                : resource.fate().stateful() ? "deleted with its data" : "";
        return bracketed((renamed + fate).replaceFirst("; $", ""));
    }

    private static String modified(ResourceChange resource) {
        boolean replaced = resource.effect().mayReplace();
        String kept = !replaced || !resource.fate().kept() ? "" : "; the old one is kept";
        String lost = !resource.losesData() ? "" : "; its data may be lost";
        return switch (resource.effect()) {
            case NONE, IN_PLACE, REPLACEMENT -> bracketed((lost + kept).replaceFirst("^; ", ""));
            case SOME_INTERRUPTION -> "(some interruption)";
            case MAYBE_REPLACEMENT -> bracketed("may be replaced" + lost + kept);
            case NOT_POSSIBLE -> "(CloudFormation refuses this change)";
        };
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : "(" + text + ")";
    }
}
