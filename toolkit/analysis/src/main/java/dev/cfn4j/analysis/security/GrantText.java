package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.ValueText;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Grants in one line: {@code Allow s3:GetObject on ${Inbox.Arn}/* to everybody}. */
public final class GrantText {
    private GrantText() {}

    /**
     * The text of grants with the same terms.
     *
     * @param items what they grant
     */
    public static String of(Kind kind, List<Node> items, Node terms, boolean restricts) {
        return switch (kind) {
            case PERMISSION ->
                terms.membersOrNone().isEmpty()
                        ? (restricts ? "permissions boundary " : "managed policy ") + joined(items)
                        : statement(joined(items), terms);
            case NETWORK -> rule(joined(items), terms);
            case PUBLIC_ACCESS, PROTECTION -> joined(items);
        };
    }

    /** A whole policy statement; the value as it is where it is none. */
    public static String statement(Node statement) {
        boolean plain =
                Intrinsic.of(statement).isEmpty() && statement.find("Effect").isPresent();
        return plain ? statement(value(statement, "Action"), statement) : ValueText.of(statement);
    }

    private static String statement(String actions, Node terms) {
        StringBuilder text = new StringBuilder(value(terms, "Effect")).append(' ');
        text.append(terms.find("NotAction").isPresent() ? "everything but " + value(terms, "NotAction") : actions);
        terms.find("Resource").ifPresent(it -> text.append(" on ").append(values(it)));
        terms.find("NotResource")
                .ifPresent(it -> text.append(" on everything but ").append(values(it)));
        terms.find("Principal").ifPresent(it -> text.append(" to ").append(principal(it)));
        terms.find("NotPrincipal")
                .ifPresent(it -> text.append(" to everybody but ").append(principal(it)));
        terms.find("Condition").ifPresent(it -> text.append(" if ").append(condition(it)));
        return text.toString();
    }

    private static String principal(Node principal) {
        if (principal.membersOrNone().isEmpty() || Intrinsic.of(principal).isPresent()) {
            return isAll(principal) ? "everybody" : ValueText.of(principal);
        }
        List<String> parts = new ArrayList<>();
        principal
                .membersOrNone()
                .forEach((kind, who) -> parts.add(
                        kind.equals("AWS") && isAll(who)
                                ? "everybody"
                                : kind.equals("AWS") || kind.equals("Service")
                                        ? values(who)
                                        : kind + " " + values(who)));
        return String.join(", ", parts);
    }

    private static boolean isAll(Node node) {
        return PolicyStatements.items(node).equals(List.of(new StringNode("*")));
    }

    private static String condition(Node condition) {
        List<String> parts = new ArrayList<>();
        condition.membersOrNone().forEach((operator, operands) -> {
            if (operands.membersOrNone().isEmpty() || Intrinsic.of(operands).isPresent()) {
                parts.add(operator + " is " + ValueText.of(operands));
            } else {
                operands.membersOrNone().forEach((key, value) -> parts.add(key + " " + operator + " " + values(value)));
            }
        });
        return String.join(" and ", parts);
    }

    private static String rule(String peers, Node terms) {
        String in = value(terms, SecurityGroupRules.DIRECTION).equals("in") ? "lets in " : "lets out ";
        String preposition = in.equals("lets in ") ? " from " : " to ";
        return in + traffic(terms) + preposition + peers;
    }

    private static String traffic(Node terms) {
        String protocol = value(terms, "IpProtocol");
        String from = value(terms, "FromPort");
        String to = value(terms, "ToPort");
        if (protocol.equals("-1")) {
            return "all traffic";
        }
        return protocol + (from.isEmpty() ? "" : " " + from + (to.isEmpty() || to.equals(from) ? "" : "-" + to));
    }

    private static String value(Node terms, String name) {
        return terms.find(name).map(GrantText::values).orElse("");
    }

    private static String values(Node node) {
        return joined(PolicyStatements.items(node));
    }

    private static String joined(List<Node> items) {
        return items.stream().map(ValueText::of).collect(Collectors.joining(", "));
    }
}
