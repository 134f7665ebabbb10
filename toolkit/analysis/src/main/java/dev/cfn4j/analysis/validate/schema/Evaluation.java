package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a schema: what it found, and whether something could not be decided because it is known only when the
 * template is deployed. Work is bounded: after too many steps everything counts as undecided.
 */
final class Evaluation {
    private static final int MOST_STEPS = 400_000;
    private static final int MOST_PROBLEMS = 100;

    private final Settings settings;
    private final int[] steps;
    private final @Nullable String because;
    private final List<Problem> problems = new ArrayList<>();
    private boolean unknown;
    private boolean assumed;
    private boolean assuming;

    /**
     * What stays the same throughout.
     *
     * @param values what functions may be
     * @param template the template, for tables that look at several resources
     * @param root what {@code $data} refers into
     * @param functions whether functions are functions; in JSON text they are not
     * @param strict whether the text of a number is no number
     */
    record Settings(Values values, TemplateModel template, Node root, boolean functions, boolean strict) {
        /** The same with something else for {@code $data} to refer into. */
        Settings withRoot(Node other) {
            return new Settings(values, template, other, functions, strict);
        }
    }

    Evaluation(Settings settings) {
        this(settings, new int[1], null);
    }

    private Evaluation(Settings settings, int[] steps, @Nullable String because) {
        this.settings = settings;
        this.steps = steps;
        this.because = because;
    }

    /** An evaluation whose findings are its own. */
    Evaluation aside() {
        return within(new Evaluation(settings, steps, because));
    }

    private Evaluation within(Evaluation aside) {
        aside.assumed = assumed;
        return aside;
    }

    /** An evaluation aside for a value that depends on a parameter. */
    Evaluation assuming() {
        Evaluation aside = aside();
        aside.assumed = true;
        aside.assuming = true;
        return aside;
    }

    /** Whether what was found may be otherwise with other values of parameters, or once the template is deployed. */
    boolean isOpen() {
        return unknown || assuming;
    }

    /** An evaluation aside of what holds only because of something, in words. */
    Evaluation aside(@Nullable String reason) {
        String both =
                because == null || reason == null ? (reason == null ? because : reason) : because + " and " + reason;
        return within(new Evaluation(settings, steps, both));
    }

    /** An evaluation aside in which functions are plain objects that are compared as such. */
    Evaluation literally() {
        Settings plain =
                new Settings(settings.values(), settings.template(), settings.root(), false, settings.strict());
        return within(new Evaluation(plain, steps, because));
    }

    /** An evaluation aside in which {@code $data} refers into something else. */
    Evaluation of(Node root) {
        return within(new Evaluation(settings.withRoot(root), steps, because));
    }

    /** Takes over what an evaluation aside found. */
    void add(Evaluation aside) {
        unknown |= aside.unknown;
        assuming |= aside.assuming;
        aside.problems.forEach(this::add);
    }

    void problem(Place place, String text) {
        problem(place, text, null);
    }

    void problem(Place place, String text, @Nullable String remedy) {
        add(new Problem(place, text, because, assumed, remedy));
    }

    void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Something cannot be decided before the template is deployed. */
    void unknown() {
        unknown = true;
    }

    boolean isUnknown() {
        return unknown;
    }

    /** Whether all was decided and nothing is wrong. */
    boolean holds() {
        return !unknown && problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    TemplateModel template() {
        return settings.template();
    }

    Values values() {
        return settings.values();
    }

    Node root() {
        return settings.root();
    }

    boolean strict() {
        return settings.strict();
    }

    /** Whether the work is done with, finished or not. */
    boolean isExhausted() {
        if (++steps[0] <= MOST_STEPS) {
            return false;
        }
        unknown = true;
        return true;
    }

    /** The function that the node is, where functions are functions. */
    Optional<Intrinsic> function(Node node) {
        return settings.functions() ? Intrinsic.of(node) : Optional.empty();
    }

    /** The members that are there: those that a condition takes away are not among them. */
    Map<String, Node> members(ObjectNode object) {
        if (!anyMayVanish(object)) {
            return object.members();
        }
        Map<String, Node> present = new LinkedHashMap<>();
        object.members().forEach((name, node) -> {
            if (!vanishes(node)) {
                present.put(name, node);
            }
        });
        return present;
    }

    private boolean anyMayVanish(ObjectNode object) {
        if (settings.functions()) {
            for (Node member : object.members().values()) {
                if (mayVanish(member)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is open whether some member is there. */
    boolean isDoubtful(ObjectNode object) {
        if (!anyMayVanish(object)) {
            return false;
        }
        for (Node member : object.members().values()) {
            if (mayVanish(member)) {
                Values.Possible possible = values().of(member, Place.ROOT);
                if (possible.absent() && !possible.vanishes()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the value is {@code AWS::NoValue} for sure. */
    boolean vanishes(Node node) {
        return settings.functions()
                && mayVanish(node)
                && values().of(node, Place.ROOT).vanishes();
    }

    private static boolean mayVanish(Node node) {
        return node instanceof ObjectNode object
                && object.members().size() == 1
                && (object.members().containsKey("Fn::If") || Intrinsic.isNoValue(node));
    }
}
