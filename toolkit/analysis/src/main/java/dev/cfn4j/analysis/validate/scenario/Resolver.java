package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a value can be in a scenario: branches of Fn::If that can be taken, defaults and allowed values of parameters, entries
 * of mappings, texts that functions make of those; else what kind of value a function returns. A parameter without allowed values can
 * be anything besides its default. At most {@value #MOST} alternatives are told; what is beyond is unknown. For one thread.
 */
public final class Resolver {
    /** The most alternatives that a value is resolved to. */
    public static final int MOST = 500;

    private static final int MOST_STEPS = 5_000;

    private final Results results;
    private final ParameterSource parameters;
    private final MappingSource mappings;
    private final TextFunctions texts;
    private int depth;
    private int steps;

    /** A resolver for that template. */
    public Resolver(TemplateModel template, Catalog catalog) {
        this.results = new Results(template, catalog);
        this.parameters = new ParameterSource(template);
        this.mappings = new MappingSource(template, this);
        this.texts = new TextFunctions(this);
    }

    /** All that the value can be, in the order of the template; never empty unless the scenario contradicts itself. */
    public List<Possible> possible(Node node, Place place, Scenario scenario) {
        Optional<Intrinsic> function = Intrinsic.of(node);
        if (function.isEmpty()) {
            return List.of(new Possible(scenario, place, Origin.LITERAL, place, new Content.Known(node)));
        }
        if (Intrinsic.isNoValue(node)) {
            return List.of(new Possible(scenario, place, Origin.LITERAL, place, new Content.Absent()));
        }
        steps = depth == 0 ? 0 : steps + 1;
        if (steps > MOST_STEPS) {
            return List.of(unknown(function.get(), place, scenario));
        }
        depth++;
        List<Possible> all = all(function.get(), place, scenario);
        depth--;
        if (all.size() <= MOST) {
            return all;
        }
        List<Possible> cut = new ArrayList<>(all.subList(0, MOST));
        cut.add(unknown(function.get(), place, scenario));
        return cut;
    }

    private List<Possible> all(Intrinsic function, Place place, Scenario scenario) {
        Optional<Choice> choice = function.choice();
        return choice.isPresent() ? branches(choice.get(), place, scenario) : function(function, place, scenario);
    }

    /** What the function returns, where no more is known. */
    Possible unknown(Intrinsic function, Place place, Scenario scenario) {
        return new Possible(scenario, place, Origin.FUNCTION, place, new Content.Unknown(results.of(function)));
    }

    private List<Possible> branches(Choice choice, Place place, Scenario scenario) {
        List<Possible> all = new ArrayList<>();
        Place branches = place.child("Fn::If");
        scenario.with(choice.condition(), true)
                .ifPresent(then -> all.addAll(possible(choice.then(), branches.child(1), then)));
        scenario.with(choice.condition(), false)
                .ifPresent(otherwise -> all.addAll(possible(choice.otherwise(), branches.child(2), otherwise)));
        return all;
    }

    private List<Possible> function(Intrinsic function, Place place, Scenario scenario) {
        List<Possible> found = switch (function.function()) {
            case "Ref" ->
                function.ref().map(name -> parameters.of(name, place, scenario)).orElse(List.of());
            case "Fn::FindInMap" -> mappings.of(function, place, scenario);
            default -> texts.of(function, place, scenario);
        };
        return found.isEmpty() ? List.of(unknown(function, place, scenario)) : found;
    }
}
