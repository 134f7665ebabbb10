package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.json.Fields;
import java.util.Optional;

/**
 * What there is to hear about one property besides the registry schema.
 *
 * @param place the property's place, as {@code AWS::S3::Bucket Rule.Status}
 * @param spec the service spec's entry, if it has the property
 * @param insideReplacement whether the service spec has it only inside something whose change replaces the resource
 * @param shapes translates the service spec's shapes
 * @param documentation the third voice
 * @param ledger takes down the disagreements
 */
record Voices(
        String place,
        Optional<Fields> spec,
        boolean insideReplacement,
        SpecShapes shapes,
        Documentation documentation,
        Ledger ledger) {
    /** Asks the documentation, which remembers the answer. */
    Optional<String> ask(String fact, Object registry, Object serviceSpec) {
        return documentation.ask(fact, place, registry, serviceSpec);
    }

    /** Takes down a disagreement. */
    void note(String fact, Object registry, Object serviceSpec, Ledger.Winner winner) {
        ledger.add(fact, place, registry, serviceSpec, winner);
    }
}
