package dev.cfn4j.analysis.validate.text;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.TextRule;
import dev.cfn4j.dsl.source.TemplateReader;

/** Fires where the text of a template is neither JSON nor YAML, or is beyond the limits of its reader. */
public final class UnreadableTemplate implements TextRule {
    @Override
    public String id() {
        return TemplateReader.UNREADABLE;
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PARSE)
                .covers("E0000")
                .explains(
                        "The text is neither JSON nor YAML, is not UTF-8, or is beyond the limits of the reader: 200 levels, 100,000 nodes repeated by aliases, ten million bytes.")
                .fix("Correct the text where the message points.");
    }
}
