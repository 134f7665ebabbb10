package dev.cfn4j.dsl.rule;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Node;
import java.util.List;

/**
 * A rule of the user's own. Implementations are found by {@link java.util.ServiceLoader} on the project's class path; synthesis runs
 * them, and validation reports what they find with all else: it can be suppressed, and counts as failure where it is an error.
 *
 * <pre>{@code
 * public final class QueuesAreEncrypted implements HouseRule {
 *     @Override
 *     public List<Finding> check(Node template) {
 *         List<Finding> findings = new ArrayList<>();
 *         template.find("Resources").map(Node::membersOrNone).orElse(Map.of()).forEach((id, resource) -> {
 *             boolean isQueue = resource.find("Type").flatMap(Node::text).filter("AWS::SQS::Queue"::equals).isPresent();
 *             if (isQueue && resource.find("Properties").flatMap(it -> it.find("KmsMasterKeyId")).isEmpty()) {
 *                 findings.add(Finding.error(id(), NodePath.of("Resources", id), id + " is not encrypted"));
 *             }
 *         });
 *         return findings;
 *     }
 * }
 * }</pre>
 *
 * <p>Its name stands in {@code META-INF/services/dev.cfn4j.dsl.rule.HouseRule} of the project's resources.
 */
public interface HouseRule {
    /** The rule's name in findings and suppressions; that of its class unless said otherwise. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What is wrong with a template, in any order; nothing where all is well. Lines are added by the toolkit. */
    List<Finding> check(Node template);
}
