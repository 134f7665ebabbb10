package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of a template and what its rules assert, for the question which of them can hold together. A value is compared
 * as text, as CloudFormation does; a parameter with AllowedValues is one of them. All work on one template together is linear in
 * the number of its conditions; when that is used up, everything else is taken for possible. For one thread.
 */
public final class Conditions {
    private static final long LEAST_EFFORT = 200_000;
    private static final long EFFORT_FOR_A_CONDITION = 4;
    private static final int MOST_ASSERTIONS = 200;

    private final Symbols symbols;
    private final Map<String, Formula> definitions;
    private final Effort effort;
    private final FormulaReader reader;
    private final Scenario anywhere;

    private Conditions(TemplateModel template) {
        Map<String, Node> section = template.section("Conditions");
        this.effort = new Effort(LEAST_EFFORT + EFFORT_FOR_A_CONDITION * section.size());
        this.symbols = new Symbols(template, effort);
        this.definitions = new LinkedHashMap<>();
        this.reader = new FormulaReader(symbols);
        section.forEach((name, node) -> {
            if (!name.startsWith("Fn::")) {
                effort.startQuestion();
                definitions.put(name, reader.read(node));
            }
        });
        this.anywhere = anywhere(assertions(template));
    }

    /** The conditions of that template. */
    public static Conditions of(TemplateModel template) {
        return new Conditions(template);
    }

    /** The scenario where nothing is assumed but what the template's rules assert. */
    public Scenario anywhere() {
        return anywhere;
    }

    /** What a condition is; empty where the template does not define it. */
    public Optional<Formula> find(String condition) {
        return Optional.ofNullable(definitions.get(condition));
    }

    /** Whether an Fn::Equals always gives the same, if it does. */
    public Optional<Boolean> constant(Intrinsic equality) {
        effort.startQuestion();
        Formula formula = reader.read(new Node.ObjectNode(Map.of(equality.function(), equality.argument())));
        return formula instanceof Formula.Constant constant ? Optional.of(constant.value()) : Optional.empty();
    }

    /** The value of a parameter in formulas; empty for parameters that are lists or stored elsewhere. */
    public Optional<Symbol> findParameter(String name) {
        return symbols.parameter(name);
    }

    /** Whether the bound was reached, so that something may have been taken for possible that is not. */
    public boolean hasStopped() {
        return effort.hasStopped();
    }

    Effort effort() {
        return effort;
    }

    /** Where rules contradict each other nothing can be deployed; they are left out then, as other places would drown in it. */
    private Scenario anywhere(List<Formula> assertions) {
        effort.startQuestion();
        Assumptions all = new Assumptions(definitions, effort);
        for (Formula assertion : assertions) {
            Assumptions more = all.copy();
            if (more.assume(assertion, true)) {
                all = more;
            }
        }
        return new Scenario(this, all, Map.of());
    }

    private List<Formula> assertions(TemplateModel template) {
        List<Formula> found = new ArrayList<>();
        for (Node rule : template.section("Rules").values()) {
            Formula where = rule.find("RuleCondition").map(reader::read).orElse(Formula.always());
            List<Node> items = rule.find("Assertions").map(Conditions::items).orElse(List.of());
            for (Node item : items) {
                item.find("Assert").ifPresent(it -> found.add(where.negated().or(reader.read(it))));
            }
            if (found.size() > MOST_ASSERTIONS) {
                effort.stop();
                return found.subList(0, MOST_ASSERTIONS);
            }
        }
        return found;
    }

    private static List<Node> items(Node node) {
        return node instanceof ListNode list ? list.items() : List.of();
    }
}
