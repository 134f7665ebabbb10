package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text and the variables of an Fn::Sub made of pieces. Names in placeholders: letters, digits, underscores, periods and colons; see
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html">Fn::Sub</a>.
 */
final class SubText {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!{}][^{}]*)}");
    /** A placeholder as CloudFormation would take it, or a beginning of one that has no proper end. */
    private static final Pattern LOOKS_LIKE_PLACEHOLDER = Pattern.compile("\\$\\{(?:([^{}]+)})?");

    private final StringBuilder text = new StringBuilder();
    /** Literal pieces in a row, which may be a placeholder only together. */
    private final StringBuilder literals = new StringBuilder();

    private final Map<Node, String> variables = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SubText() {}

    static SubText of(List<Node> pieces) {
        SubText sub = new SubText();
        pieces.forEach(sub::reserveNames);
        pieces.forEach(sub::add);
        sub.endLiteral();
        return sub;
    }

    /** What the pieces refer to must not be shadowed by a variable of that name. */
    private void reserveNames(Node piece) {
        reference(piece).ifPresent(taken::add);
        inner(piece).ifPresent(sub -> {
            Matcher matcher = PLACEHOLDER.matcher(sub);
            while (matcher.find()) {
                taken.add(matcher.group(1).strip());
            }
        });
    }

    private void add(Node piece) {
        Optional<String> literal = MixedTextValue.literal(piece);
        Optional<String> reference = reference(piece);
        if (literal.isPresent()) {
            literals.append(literal.get());
            return;
        }
        endLiteral();
        if (reference.isPresent()) {
            placeholder(reference.get());
        } else {
            inner(piece).ifPresentOrElse(this::addInner, () -> placeholder(variable(piece)));
        }
    }

    /** The text of an inner Fn::Sub; a dollar sign before it does not make a placeholder of its first brace. */
    private void addInner(String inner) {
        if (inner.startsWith("{") && endsInDollar()) {
            text.setLength(text.length() - 1);
            placeholder(variable(new Node.StringNode("$")));
        }
        text.append(inner);
    }

    private boolean endsInDollar() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '$';
    }

    private void endLiteral() {
        String literal = literals.toString();
        literals.setLength(0);
        if (literal.startsWith("{") && endsInDollar()) {
            placeholder(variable(new Node.StringNode("{")));
            literal = literal.substring(1);
        }
        addLiteral(literal);
    }

    private void addLiteral(String literal) {
        Matcher matcher = LOOKS_LIKE_PLACEHOLDER.matcher(literal);
        int from = 0;
        while (matcher.find()) {
            text.append(literal, from, matcher.start());
            if (matcher.group(1) != null) {
                text.append("${!").append(matcher.group(1)).append('}');
            } else {
                placeholder(variable(new Node.StringNode("${")));
            }
            from = matcher.end();
        }
        text.append(literal, from, literal.length());
    }

    private void placeholder(String name) {
        text.append("${").append(name).append('}');
    }

    private String variable(Node value) {
        return variables.computeIfAbsent(value, added -> {
            int number = 1;
            while (!taken.add("Value" + number)) {
                number++;
            }
            return "Value" + number;
        });
    }

    /** What a Ref or Fn::GetAtt is called inside a placeholder, where it can be said there. */
    private static Optional<String> reference(Node node) {
        Optional<String> ref = argument(node, "Ref").flatMap(Node::text);
        Optional<String> name =
                ref.isPresent() ? ref : argument(node, "Fn::GetAtt").flatMap(SubText::dotted);
        return name.filter(found -> NAME.matcher(found).matches());
    }

    private static Optional<String> dotted(Node argument) {
        if (argument instanceof Node.ListNode list
                && list.items().stream().allMatch(Node.StringNode.class::isInstance)) {
            return Optional.of(String.join(
                    ".",
                    list.items().stream().map(item -> item.text().orElseThrow()).toList()));
        }
        return argument.text();
    }

    /** The text of an Fn::Sub without variables. */
    private static Optional<String> inner(Node node) {
        return argument(node, "Fn::Sub").flatMap(Node::text);
    }

    private static Optional<Node> argument(Node node, String function) {
        return node.membersOrNone().size() == 1 ? node.find(function) : Optional.empty();
    }

    void writeTo(TreeWriter out) {
        out.startObject();
        out.name("Fn::Sub");
        if (variables.isEmpty()) {
            out.string(text.toString());
        } else {
            out.startArray();
            out.string(text.toString());
            writeVariables(out);
            out.endArray();
        }
        out.endObject();
    }

    private void writeVariables(TreeWriter out) {
        out.startObject();
        variables.forEach((value, name) -> {
            out.name(name);
            value.writeTo(out);
        });
        out.endObject();
    }
}
