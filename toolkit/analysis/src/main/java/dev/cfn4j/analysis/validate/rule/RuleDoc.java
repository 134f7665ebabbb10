package dev.cfn4j.analysis.validate.rule;

import java.util.List;

/**
 * What is written about a rule: it becomes the rule's entry in the list of rules.
 *
 * @param family what kind of mistake it finds
 * @param explanation what is wrong where it fires, and what happens then, in a sentence or two
 * @param example a piece of a template in which it fires; empty where the cases of its tests say enough
 * @param fix what to do about it
 * @param covers the ids of cfn-lint's rules that it stands for, such as {@code E3002}
 */
public record RuleDoc(Family family, String explanation, String example, String fix, List<String> covers) {
    /** Keeps a copy. */
    public RuleDoc {
        covers = List.copyOf(covers);
    }

    /** A rule of that family, of which nothing else is written yet. */
    public static RuleDoc of(Family family) {
        return new RuleDoc(family, "", "", "", List.of());
    }

    /** The same with an explanation. */
    public RuleDoc explains(String text) {
        return new RuleDoc(family, text, example, fix, covers);
    }

    /** The same with an example in which the rule fires. */
    public RuleDoc example(String template) {
        return new RuleDoc(family, explanation, template, fix, covers);
    }

    /** The same with what to do about it. */
    public RuleDoc fix(String text) {
        return new RuleDoc(family, explanation, example, text, covers);
    }

    /** The same with the rules of cfn-lint that it stands for. */
    public RuleDoc covers(String... ids) {
        return new RuleDoc(family, explanation, example, fix, List.of(ids));
    }
}
