package dev.cfn4j.spec.importer;

import static dev.cfn4j.spec.UpdateBehavior.CONDITIONAL;
import static dev.cfn4j.spec.UpdateBehavior.NO_INTERRUPTION;
import static dev.cfn4j.spec.UpdateBehavior.REPLACEMENT;
import static dev.cfn4j.spec.UpdateBehavior.SOME_INTERRUPTION;
import static dev.cfn4j.spec.UpdateBehavior.UNSUPPORTED;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.UpdateBehavior;
import dev.cfn4j.spec.importer.Ledger.Winner;

/**
 * What an update does. The registry's create-only list stands, for CloudFormation itself obeys it. Otherwise the
 * documentation decides between the two, and it alone knows of interruptions and of properties that cannot change; a
 * replacement that it alone speaks of is kept as possible, so that no reviewer overlooks it.
 */
final class UpdateRule implements PropertyRule {
    @Override
    public PropertyFacts apply(PropertyFacts facts, Voices voices) {
        var registry = facts.update();
        var spec = voices.spec()
                .map(node -> voices.insideReplacement()
                        ? REPLACEMENT
                        : specSays(node.text("causesReplacement").orElse("no")))
                .orElse(registry);
        var kept = registry == REPLACEMENT ? registry : decide(registry, spec, voices);
        if (spec != registry || kept != registry) {
            voices.note("update", registry.text(), spec.text(), winner(kept, registry, spec));
        }
        return facts.withUpdate(kept);
    }

    private static UpdateBehavior decide(UpdateBehavior registry, UpdateBehavior spec, Voices voices) {
        String documented =
                voices.documentation().peek("update", voices.place()).orElse("");
        var kept = switch (documented) {
            case "replacement" -> registry == spec && registry == NO_INTERRUPTION ? CONDITIONAL : REPLACEMENT;
            case "some" -> registry == CONDITIONAL || spec == CONDITIONAL ? CONDITIONAL : SOME_INTERRUPTION;
            case "unsupported" -> registry == CONDITIONAL ? CONDITIONAL : UNSUPPORTED;
            default -> registry;
        };
        if (kept != registry || spec != registry) {
            voices.ask("update", registry.text(), spec.text());
        }
        return kept;
    }

    private static UpdateBehavior specSays(String causesReplacement) {
        return switch (causesReplacement) {
            case "yes" -> REPLACEMENT;
            case "maybe" -> CONDITIONAL;
            default -> NO_INTERRUPTION;
        };
    }

    private static Winner winner(UpdateBehavior kept, UpdateBehavior registry, UpdateBehavior spec) {
        if (kept == registry) {
            return Winner.REGISTRY;
        }
        return kept == spec ? Winner.SERVICE_SPEC : Winner.DOCUMENTATION;
    }
}
