package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.Reference;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds why a property's value changes. */
final class CauseFinder {
    private final Map<String, ResourceDeclaration> oldResources;
    private final Map<String, String> oldParameters;
    private final Evaluation evaluation;
    private final PreviewValues values;

    CauseFinder(StackRecord stack, Evaluation evaluation, PreviewValues values) {
        Optional<Submission> deployed = stack.deployed();
        this.oldResources = deployed.map(
                        submission -> StackTemplate.of(submission).resources())
                .orElse(Map.of());
        this.oldParameters = deployed.map(Submission::effectiveParameters).orElse(Map.of());
        this.evaluation = evaluation;
        this.values = values;
    }

    /**
     * A cause.
     *
     * @param evaluation Static, or Dynamic when the value is known only after execution
     * @param source ParameterReference, ResourceReference, ResourceAttribute or DirectModification
     * @param entity what caused it
     */
    record Cause(String evaluation, String source, Optional<String> entity) {
        static final Cause DIRECT = new Cause("Static", "DirectModification", Optional.empty());
    }

    /** The causes of a property's change, at least one. */
    List<Cause> of(ResourceDeclaration resource, String property) {
        Optional<Node> now = resource.properties().find(property);
        ResourceDeclaration old = oldResources.get(resource.logicalId());
        List<Cause> causes = new ArrayList<>();
        now.ifPresent(
                node -> Reference.in(node).forEach(reference -> of(reference).ifPresent(causes::add)));
        boolean edited = old == null || !old.properties().find(property).equals(now);
        if (edited || causes.isEmpty()) {
            causes.add(Cause.DIRECT);
        }
        return causes;
    }

    private Optional<Cause> of(Reference reference) {
        String value = evaluation.submission().effectiveParameters().get(reference.name());
        if (value != null) {
            return value.equals(oldParameters.get(reference.name()))
                    ? Optional.empty()
                    : Optional.of(new Cause("Static", "ParameterReference", Optional.of(reference.name())));
        }
        if (!values.isRenewed(reference.name())) {
            return Optional.empty();
        }
        String source = reference.attribute().isPresent() ? "ResourceAttribute" : "ResourceReference";
        return Optional.of(new Cause("Dynamic", source, Optional.of(reference.toString())));
    }
}
