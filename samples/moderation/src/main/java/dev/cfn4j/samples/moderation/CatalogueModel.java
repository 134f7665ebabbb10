package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model of the catalogue.
 *
 * @param id its name in endpoints and metrics, lower case with hyphens
 * @param artifact the key of its file below {@code models/} in the model bucket
 * @param memoryMb the memory of one copy
 * @param maxConcurrency how many requests its endpoint serves at once
 * @param latencyMs the time from which an answer counts as slow
 * @param owner the team that trains it
 */
record CatalogueModel(String id, String artifact, long memoryMb, long maxConcurrency, long latencyMs, String owner) {
    /** The only variant of every endpoint; it must be called the same from one version of a model to the next. */
    static final String VARIANT = "only";

    /** How the logical IDs of its resources begin: {@code hate-speech} becomes {@code HateSpeech}. */
    String logicalId() {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The endpoint's name, which routers compute in the same way instead of looking it up. */
    Value<String> endpointName() {
        return sub("mod-${Environment}-" + id);
    }

    /** The name of the alarm that rings while the model fails, and that rolls back a bad version. */
    Value<String> failureAlarmName() {
        return sub("mod-${Environment}-" + id + "-failures");
    }

    /** A metric of the endpoint, which need not exist yet. */
    Metric metric(String name) {
        return new Metric("AWS/SageMaker", name)
                .dimension("EndpointName", endpointName())
                .dimension("VariantName", VARIANT);
    }
}
