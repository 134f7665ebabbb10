package dev.cfn4j.analysis.validate.text;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.TextRule;
import dev.cfn4j.dsl.source.TemplateReader;

/** Fires where an object has a name twice. */
public final class DuplicateKey implements TextRule {
    @Override
    public String id() {
        return TemplateReader.DUPLICATE;
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PARSE)
                .covers("E0000")
                .explains(
                        "An object has a name twice. Readers disagree which of them counts, and CloudFormation refuses the template.")
                .fix("Delete one of them.");
    }
}
