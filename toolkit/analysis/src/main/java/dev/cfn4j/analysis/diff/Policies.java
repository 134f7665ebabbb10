package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import java.util.Set;

/** Whether CloudFormation leaves a resource, or a copy of its data, behind. */
final class Policies {
    private static final Set<String> KEEP = Set.of("Retain", "RetainExceptOnCreate", "Snapshot");

    private Policies() {}

    /** A removed resource is judged by the policy that it had, a replaced one by the one that it gets. */
    static boolean keep(TemplateResource before, TemplateResource after, ChangeKind kind) {
        return kind == ChangeKind.REMOVED ? keeps(before, "DeletionPolicy") : keeps(after, "UpdateReplacePolicy");
    }

    private static boolean keeps(TemplateResource resource, String policy) {
        return resource.node()
                .find(policy)
                .flatMap(Node::text)
                .filter(KEEP::contains)
                .isPresent();
    }
}
