package dev.cfn4j.engine.deploy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a deployment came to.
 *
 * @param stacks the stacks in the order in which they were deployed
 */
public record DeployResult(List<StackOutcome> stacks) {
    /** Keeps a copy of the stacks. */
    public DeployResult {
        stacks = List.copyOf(stacks);
    }

    /** What became of a stack. */
    public enum Outcome {
        /** It is new. */
        CREATED,
        /** It was changed. */
        UPDATED,
        /** There was nothing to change. */
        UNCHANGED,
        /** Its deployment has begun, and goes on. */
        STARTED
    }

    /**
     * One deployed stack.
     *
     * @param name its name
     * @param outcome what became of it
     * @param outputs its outputs by name
     */
    public record StackOutcome(String name, Outcome outcome, Map<String, String> outputs) {
        /** The outcome and the outputs, a line each. */
        public String text() {
            String first = name + ": "
                    + switch (outcome) {
                        case CREATED -> "created";
                        case UPDATED -> "updated";
                        case UNCHANGED -> "no changes";
                        case STARTED -> "started; describe tells how it goes on";
                    };
            return outputs.entrySet().stream()
                    .map(output -> "\n  " + output.getKey() + " = " + output.getValue())
                    .collect(Collectors.joining("", first, ""));
        }
    }
}
