package dev.cfn4j.engine.inspect;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import dev.cfn4j.dsl.yaml.YamlText;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.ResourceDetail;
import dev.cfn4j.engine.synth.TemplateFormat;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** The verbs get-template, describe-resource, outputs, list and cancel-update: about stacks that are deployed, without a project. */
public final class Inspection {
    private final ToolkitHost host;
    private final AwsTarget target;

    /** Verbs that tell the host and send their requests to the target. */
    public Inspection(ToolkitHost host, AwsTarget target) {
        this.host = host;
        this.target = target;
    }

    /**
     * The template of a deployed stack.
     *
     * @param format how it is written; null for its own language: JSON is indented, YAML is left as it is
     * @throws ToolkitException if there is no such stack, or AWS refuses
     */
    public String template(String stackName, @Nullable TemplateFormat format) {
        String text = with(stackName, (gateway, stack) -> gateway.template(stack.id()));
        boolean json = text.stripLeading().startsWith("{");
        if (!json && format == null) {
            return text;
        }
        return written(tree(stackName, text, json), format == null ? TemplateFormat.JSON : format);
    }

    private static Node tree(String stackName, String text, boolean json) {
        try {
            return json
                    ? JsonDocuments.parse(stackName, text)
                    : YamlDocuments.parse(stackName, text).root();
        } catch (DocumentException e) {
            throw ToolkitException.of(
                    "the deployed template of `" + stackName + "` cannot be read: " + e.getMessage(),
                    "Leave --format out to see its text.",
                    e);
        }
    }

    private static String written(Node tree, TemplateFormat format) {
        return switch (format) {
            case YAML -> YamlText.of(tree);
            case JSON -> json(tree, Layout.PRETTY);
            case COMPACT -> json(tree, Layout.COMPACT);
        };
    }

    private static String json(Node tree, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            tree.writeTo(out);
        }
        return text.append('\n').toString();
    }

    /**
     * One resource of a deployed stack.
     *
     * @throws ToolkitException if there is no such stack or resource, or AWS refuses
     */
    public Details resource(String stackName, String logicalId) {
        return with(stackName, (gateway, stack) -> resource(gateway.resource(stack.id(), logicalId)));
    }

    private static Details resource(ResourceDetail detail) {
        Details details = new Details()
                .with("logicalId", detail.resource().logicalId())
                .with("physicalId", detail.resource().physicalId())
                .with("type", detail.resource().type())
                .with("status", detail.resource().status());
        detail.statusReason().ifPresent(reason -> details.with("statusReason", reason));
        detail.description().ifPresent(description -> details.with("description", description));
        detail.metadata().ifPresent(metadata -> details.with("metadata", metadata));
        return details.with("lastUpdated", detail.lastUpdated());
    }

    /**
     * The outputs of a deployed stack by name.
     *
     * @throws ToolkitException if there is no such stack, or AWS refuses
     */
    public Details outputs(String stackName) {
        return with(stackName, (gateway, stack) -> new Details(stack.outputs()));
    }

    /**
     * The status of every stack by name.
     *
     * @throws ToolkitException if AWS refuses
     */
    public Details list() {
        try (CloudFormationGateway gateway = CloudFormationGateway.open(target, host)) {
            Details details = new Details();
            gateway.stacks().forEach(stack -> details.with(stack.name(), stack.status()));
            return details;
        }
    }

    /**
     * Cancels the update of a stack. It rolls back then; that is not waited for.
     *
     * @throws ToolkitException if there is no such stack, nothing is being updated, or AWS refuses
     */
    public void cancelUpdate(String stackName) {
        with(stackName, (gateway, stack) -> {
            if (!stack.status().equals("UPDATE_IN_PROGRESS")) {
                throw ToolkitException.of(
                        "the stack `" + stackName + "` is not being updated: it is " + stack.status(),
                        "There is nothing to cancel.");
            }
            gateway.cancelUpdate(stack.id());
            return stack;
        });
        host.notify(Message.info(stackName + ": the update is cancelled; the stack rolls back."));
    }

    private <T> T with(String stackName, Inquiry<T> inquiry) {
        try (CloudFormationGateway gateway = CloudFormationGateway.open(target, host)) {
            DeployedStack stack = gateway.findStack(stackName).orElseThrow(() -> gateway.noStack(stackName));
            return inquiry.answer(gateway, stack);
        }
    }

    /** What is asked of a stack that exists. */
    private interface Inquiry<T> {
        T answer(CloudFormationGateway gateway, DeployedStack stack);
    }
}
