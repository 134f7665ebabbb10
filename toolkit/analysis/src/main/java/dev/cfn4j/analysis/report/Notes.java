package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Counterpart;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.analysis.template.PathText;
import java.util.ArrayList;
import java.util.List;

/** The words in brackets that say what a change does. */
final class Notes {
    private Notes() {}

    /** What a change does; nothing where it is what everybody expects, a change in place. */
    static String of(Change change, ResourceChange resource) {
        return resource.fate().presence() == Presence.NEVER ? "" : of(change);
    }

    static String of(Change change) {
        List<String> path = change.path().elements();
        boolean property = path.size() > 3
                && path.get(0).equals("Resources")
                && path.get(2).equals("Properties");
        return property && change.effect() == Effect.NONE ? "(no effect: the value stays)" : of(change.effect());
    }

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
        List<String> notes = new ArrayList<>();
        resource.counterpart().ifPresent(it -> notes.add(counterpart(it, resource.kind())));
        switch (resource.kind()) {
            case ADDED -> {}
            case REMOVED -> removed(resource, notes);
            case MODIFIED -> modified(resource, notes);
        }
        return notes.isEmpty() ? "" : "(" + String.join("; ", notes) + ")";
    }

    private static String counterpart(Counterpart other, ChangeKind kind) {
        String name = other.logicalId() + (other.stack().isEmpty() ? "" : " in the stack " + other.stack());
        if (!other.stack().isEmpty()) {
            return (kind == ChangeKind.ADDED ? "moved here from " : "moves to ") + name + ", as it looks";
        }
        if (!other.declared()) {
            return kind == ChangeKind.ADDED
                    ? "looks like " + name + " under a new name"
                    : "looks like " + name + " now";
        }
        return (kind == ChangeKind.ADDED ? "formerly " : "now called ") + name;
    }

    private static void removed(ResourceChange resource, List<String> notes) {
        if (resource.fate().kept()) {
            notes.add("kept outside of the stack");
        } else if (resource.fate().stateful()) {
            notes.add("deleted with its data");
        }
    }

    private static void modified(ResourceChange resource, List<String> notes) {
        if (resource.fate().presence() == Presence.NEVER) {
            notes.add("not there: its condition does not hold");
        }
        switch (resource.effect()) {
            case NONE, IN_PLACE, REPLACEMENT -> {}
            case SOME_INTERRUPTION -> notes.add("some interruption");
            case MAYBE_REPLACEMENT -> notes.add("may be replaced");
            case NOT_POSSIBLE -> notes.add("CloudFormation refuses this change");
        }
        if (resource.losesData()) {
            notes.add("its data may be lost");
        }
        if (resource.effect().mayReplace() && resource.fate().kept()) {
            notes.add("the old one is kept");
        }
    }

    static String of(Ripple ripple, boolean isReplaced) {
        String place = PathText.of(ripple.path(), 2);
        if (place.equals("Condition")) {
            return "condition " + ripple.name() + " " + decision(ripple)
                    + (ripple.holds().isEmpty() ? ": it may be added or removed" : "");
        }
        String what = switch (ripple.cause()) {
            case PARAMETER -> "parameter " + ripple.name() + ", which has another value";
            case CONDITION -> "condition " + ripple.name() + ", which " + decision(ripple);
            case MAPPING -> "mapping " + ripple.name() + ", which has other entries";
            case REPLACED_RESOURCE -> ripple.name() + (isReplaced ? ", which is replaced" : ", which may be replaced");
        };
        String note = of(ripple.effect());
        return place + " refers to " + what + (note.isEmpty() ? "" : "  " + note);
    }

    private static String decision(Ripple ripple) {
        return ripple.holds()
                .map(holds -> holds ? "holds now" : "holds no more")
                .orElse("may decide otherwise");
    }
}
