package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.SubText;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Result;
import dev.cfn4j.analysis.validate.scenario.Results;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the arguments of one function and words what is wrong with them. */
final class Complaints {
    /** What may stand for any value anywhere: what comes of it is not known before it ran. */
    private static final String TRANSFORM = "Fn::Transform";

    private static final Set<String> CONDITIONS =
            new TreeSet<>(Set.of("Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"));
    private static final Set<String> RULE_FUNCTIONS =
            Set.of("Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn");

    private final Rule rule;
    private final String function;
    private final boolean isRule;
    private final Results results;
    private final Report report;

    Complaints(Rule rule, String function, boolean isRule, Results results, Report report) {
        this.rule = rule;
        this.function = function;
        this.isRule = isRule;
        this.results = results;
        this.report = report;
    }

    void add(Place place, String expected, String found) {
        report.add(rule, place, "%s takes %s, not %s".formatted(function, expected, found));
    }

    /** Whether the argument is a function, and if so whether it may stand there and gives what is expected. */
    boolean function(Place place, Node node, String expected, Set<String> allowed, @Nullable Result result) {
        Optional<Intrinsic> inner = Intrinsic.of(node);
        if (inner.isEmpty()) {
            return false;
        }
        String name = inner.get().function();
        Optional<Choice> choice = inner.get().choice();
        if (!allowed.contains(name) && !name.equals(TRANSFORM)) {
            report.add(
                    rule,
                    place,
                    "%s takes %s there, which %s cannot make".formatted(function, expected, name),
                    allowed.isEmpty()
                            ? "Write it as it is."
                            : "It can be made by " + Words.any(new TreeSet<>(allowed)) + ".");
        } else if (choice.isPresent()) {
            function(place.child(name).child(1), choice.get().then(), expected, allowed, result);
            function(place.child(name).child(2), choice.get().otherwise(), expected, allowed, result);
        } else if (result != null && !results.of(inner.get()).contains(result)) {
            report.add(
                    rule,
                    place.child(name),
                    "%s takes %s there, which this %s does not give".formatted(function, expected, name));
        }
        return true;
    }

    /** Judges what the variables of an Fn::Sub stand for: each must give a text. */
    void variables(Place place, Node node) {
        List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
        Optional<String> text =
                items.isEmpty() ? Optional.empty() : items.get(0).text();
        Set<String> own =
                items.size() < 2 ? Set.of() : items.get(1).membersOrNone().keySet();
        for (String name : text.map(it -> SubText.of(it).variables()).orElse(Set.of())) {
            String made = name.indexOf('.') > 0 ? "Fn::GetAtt" : "Ref";
            if (!own.contains(name)
                    && !results.of(new Intrinsic(made, new StringNode(name))).contains(Result.SCALAR)) {
                report.add(
                        rule,
                        place,
                        "Fn::Sub takes texts, and %s is a list or an object".formatted(Words.quoted(name)),
                        "Join it by Fn::Join first.");
            }
        }
    }

    /** Whether something is a condition: one function of those that decide. */
    void condition(Place place, Node node) {
        Set<String> names = node.membersOrNone().keySet();
        boolean fits =
                names.size() == 1 && (CONDITIONS.containsAll(names) || (isRule && RULE_FUNCTIONS.containsAll(names)));
        if (!fits) {
            add(
                    place,
                    Words.any(CONDITIONS),
                    names.size() == 1 ? Words.quoted(names.iterator().next()) : Words.describe(node));
        }
    }

    /** An argument in words. */
    static String found(Node node) {
        return node instanceof ListNode list
                ? list.items().stream().map(Node::kind).collect(Collectors.joining(", ", "[", "]"))
                : node instanceof NullNode ? "null" : Words.describe(node);
    }
}
