package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which resources of a stack may be updated. Without a policy all may; with one, only what it allows and does not deny.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html">stack policies</a>
 */
public final class StackPolicy {
    private final List<Node> statements;

    private StackPolicy(List<Node> statements) {
        this.statements = statements;
    }

    /**
     * Reads a policy.
     *
     * @throws AwsFault if it is none
     */
    public static StackPolicy parse(String text) {
        try {
            Node statement =
                    JsonDocuments.parse("policy", text).find("Statement").orElseThrow(StackPolicy::invalid);
            List<Node> statements = statement instanceof Node.ListNode list ? list.items() : List.of(statement);
            statements.forEach(StackPolicy::check);
            return new StackPolicy(statements);
        } catch (DocumentException e) {
            throw invalid();
        }
    }

    private static void check(Node statement) {
        String effect = statement.find("Effect").flatMap(Node::text).orElse("");
        boolean hasAction =
                statement.find("Action").or(() -> statement.find("NotAction")).isPresent();
        boolean hasResource = statement
                .find("Resource")
                .or(() -> statement.find("NotResource"))
                .isPresent();
        if (!(effect.equals("Allow") || effect.equals("Deny")) || !hasAction || !hasResource) {
            throw invalid();
        }
    }

    private static AwsFault invalid() {
        return AwsFault.validation("Error validating stack policy: Invalid stack policy");
    }

    /**
     * Why an action is denied, if it is.
     *
     * @param action Update:Modify, Update:Replace or Update:Delete
     */
    Optional<String> denial(String action, String logicalId, String type) {
        boolean allowed = false;
        for (int i = 0; i < statements.size(); i++) {
            Node statement = statements.get(i);
            if (matches(statement, action, logicalId, type)) {
                if (statement.find("Effect").flatMap(Node::text).orElse("").equals("Deny")) {
                    return Optional.of("Action denied by stack policy: Statement [#" + (i + 1) + "] does not allow ["
                            + action + "] for resource [LogicalResourceId/" + logicalId + "];");
                }
                allowed = true;
            }
        }
        return allowed
                ? Optional.empty()
                : Optional.of("Action not allowed by stack policy: no statement allows [" + action
                        + "] for resource [LogicalResourceId/" + logicalId + "];");
    }

    private static boolean matches(Node statement, String action, String logicalId, String type) {
        return named(statement, "Action", "NotAction", action)
                && named(statement, "Resource", "NotResource", "LogicalResourceId/" + logicalId)
                && meets(statement, type);
    }

    private static boolean named(Node statement, String member, String inverse, String value) {
        Optional<Node> wanted = statement.find(member);
        return wanted.isPresent()
                ? anyMatches(wanted.get(), value)
                : statement
                        .find(inverse)
                        .filter(node -> !anyMatches(node, value))
                        .isPresent();
    }

    /** The one condition key there is: the resource's type. */
    private static boolean meets(Node statement, String type) {
        return statement.find("Condition").orElse(new Node.NullNode()).membersOrNone().entrySet().stream()
                .allMatch(operator -> {
                    boolean found = operator.getValue()
                            .find("ResourceType")
                            .filter(types -> anyMatches(types, type))
                            .isPresent();
                    return operator.getKey().startsWith("StringNot") != found;
                });
    }

    private static boolean anyMatches(Node patterns, String value) {
        return Scalars.texts(patterns).stream()
                .anyMatch(pattern -> glob(pattern).matcher(value).matches());
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
    }
}
