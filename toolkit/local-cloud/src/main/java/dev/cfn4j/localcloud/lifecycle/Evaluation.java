package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Evaluator;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.intrinsics.PseudoParameters;
import dev.cfn4j.localcloud.intrinsics.ResourceValues;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.DependencyOrder;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a submission means for a stack: the resources that exist, their properties, the outputs. */
final class Evaluation {
    private final StackTemplate template;
    private final Submission submission;
    private final Evaluator evaluator;
    private final Optional<Evaluator> masking;

    Evaluation(StackRecord stack, Submission submission, ResourceValues values) {
        this.template = StackTemplate.of(submission);
        this.submission = submission;
        PseudoParameters pseudo = new PseudoParameters(
                new Place(stack.region()), stack.name(), stack.id(), submission.notificationArns());
        this.evaluator = new Evaluator(template, submission.effectiveParameters(), pseudo, values);
        Map<String, String> masked = masked();
        this.masking = masked.equals(submission.effectiveParameters())
                ? Optional.empty()
                : Optional.of(new Evaluator(template, masked, pseudo, values));
    }

    private Map<String, String> masked() {
        Map<String, String> result = new LinkedHashMap<>(submission.effectiveParameters());
        template.parameters().values().stream()
                .filter(ParameterDeclaration::isSecret)
                .forEach(secret -> result.replace(secret.name(), ParameterDeclaration.MASK));
        return result;
    }

    Submission submission() {
        return submission;
    }

    StackTemplate template() {
        return template;
    }

    /** The declared resources whose conditions hold. */
    Map<String, ResourceDeclaration> resources() {
        Map<String, ResourceDeclaration> result = new LinkedHashMap<>(template.resources());
        result.values().removeIf(resource -> !evaluator.holds(resource.condition()));
        return result;
    }

    /** The resources in groups, each depending on earlier ones only. */
    List<List<ResourceDeclaration>> groups() {
        Map<String, ResourceDeclaration> resources = resources();
        return DependencyOrder.of(resources.values()).stream()
                .map(group -> group.stream().map(resources::get).toList())
                .toList();
    }

    /** The properties of a resource with all expressions evaluated. */
    Node properties(ResourceDeclaration resource) {
        return evaluator.evaluate(resource.properties()).orElse(new Node.ObjectNode(Map.of()));
    }

    /** The same with secrets masked, where there are any. */
    Optional<Node> shownProperties(ResourceDeclaration resource) {
        return masking.flatMap(masked -> masked.evaluate(resource.properties()));
    }

    /** The outputs whose conditions hold. */
    List<OutputRecord> outputs() {
        List<OutputRecord> result = new ArrayList<>();
        template.outputs().forEach((key, declaration) -> {
            if (evaluator.holds(declaration.find("Condition").flatMap(Node::text))) {
                result.add(output(key, declaration));
            }
        });
        return result;
    }

    private OutputRecord output(String key, Node declaration) {
        Node value = declaration
                .find("Value")
                .orElseThrow(() ->
                        AwsFault.validation("Template format error: Every Outputs member must contain a Value object"));
        Optional<Node> exportName = declaration.find("Export").flatMap(export -> export.find("Name"));
        return new OutputRecord(
                key,
                text(key, value),
                declaration.find("Description").flatMap(Node::text),
                exportName.map(name -> text(key, name)));
    }

    private String text(String key, Node expression) {
        return evaluator
                .evaluate(expression)
                .flatMap(Scalars::text)
                .orElseThrow(() -> AwsFault.validation(
                        "Template format error: Output " + key + " is malformed. The Value field must be a string."));
    }
}
