package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.importer.Ledger.Winner;

/** Required: where registry and service spec disagree, the documentation decides; where it is silent, the registry. */
final class RequiredRule implements PropertyRule {
    @Override
    public PropertyFacts apply(PropertyFacts facts, Voices voices) {
        if (voices.spec().isEmpty()) {
            return facts;
        }
        boolean specSays = voices.spec().get().flag("required");
        if (specSays == facts.required()) {
            return facts;
        }
        boolean kept = voices.ask("required", facts.required(), specSays)
                .map("yes"::equals)
                .orElse(facts.required());
        voices.note("required", facts.required(), specSays, kept == specSays ? Winner.SERVICE_SPEC : Winner.REGISTRY);
        return facts.withRequired(kept);
    }
}
