package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known on one side of a diff: values of parameters, what conditions decide, entries of mappings, resources that are new. */
final class Environment implements Knowledge {
    /** Marks references to a resource that is replaced: true if it is, false if it may be. */
    static final String RENEWED = "New";

    private static final int DEEPEST = 50;

    private final TemplateModel template;
    private final Map<String, String> parameters;
    private final Map<String, String> aliases;
    private final Map<String, Node> conditions = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Boolean> renewed = new HashMap<>();
    private final Resolution resolution = new Resolution(this);
    private final ConditionFunctions functions = new ConditionFunctions(resolution, this::condition);

    /**
     * An environment.
     *
     * @param parameters values of those parameters whose value is known
     * @param aliases what stands for the value of other parameters, by name
     */
    Environment(TemplateModel template, Map<String, String> parameters, Map<String, String> aliases) {
        this.template = template;
        this.parameters = parameters;
        this.aliases = aliases;
    }

    /** Values with all that is known filled in. */
    Resolution resolution() {
        return resolution;
    }

    /** Values to be read: what is not known keeps its name. */
    Resolution readable() {
        Knowledge names = new Knowledge() {
            @Override
            public Node reference(String name) {
                return parameters.containsKey(name)
                        ? Environment.this.reference(name)
                        : Knowledge.super.reference(name);
            }

            @Override
            public Node condition(String name) {
                Node decided = Environment.this.condition(name);
                return decided instanceof BooleanNode ? decided : Knowledge.super.condition(name);
            }

            @Override
            public Optional<Node> mapped(String mapping, String key, String second) {
                return Environment.this.mapped(mapping, key, second);
            }
        };
        return new Resolution(names, false);
    }

    /**
     * Makes a resource one whose name and attributes may be new, whatever they turn out to be.
     *
     * @param surely whether it is replaced in any case, and so has another name
     */
    void renew(String logicalId, boolean surely) {
        renewed.put(logicalId, surely);
    }

    @Override
    public Node reference(String name) {
        String value = parameters.get(name);
        if (value == null) {
            return marked("Ref", aliases.getOrDefault(name, name), name);
        }
        boolean list =
                template.findParameter(name).filter(TemplateParameter::isList).isPresent();
        return list
                ? new ListNode(Stream.of(value.split(",", -1))
                        .<Node>map(item -> new StringNode(item.strip()))
                        .toList())
                : new StringNode(value);
    }

    @Override
    public Node attribute(String logicalId, String name) {
        return marked("Fn::GetAtt", logicalId + "." + name, logicalId);
    }

    private Node marked(String function, String argument, String name) {
        Node text = new StringNode(argument);
        Boolean surely = renewed.get(name);
        return surely != null
                ? new ObjectNode(Map.of(function, text, RENEWED, new BooleanNode(surely)))
                : new ObjectNode(Map.of(function, text));
    }

    @Override
    public Node condition(String name) {
        Node known = conditions.get(name);
        if (known != null) {
            return known;
        }
        Node definition = template.section("Conditions").get(name);
        if (definition == null || open.size() > DEEPEST || !open.add(name)) {
            return new StringNode(name);
        }
        Node decided = functions.decide(definition);
        if (!(decided instanceof BooleanNode)) {
            decided = new StringNode(Digest.of(decided));
        }
        open.remove(name);
        conditions.put(name, decided);
        return decided;
    }

    @Override
    public Optional<Node> mapped(String mapping, String key, String second) {
        return Optional.ofNullable(template.section("Mappings").get(mapping))
                .flatMap(map -> map.find(key))
                .flatMap(entries -> entries.find(second));
    }

    /** What decides whether a resource exists: true where it has no condition. */
    Node presence(String logicalId) {
        return template.findResource(logicalId)
                .map(resource -> resource.condition().map(this::condition).orElse(new BooleanNode(true)))
                .orElse(new BooleanNode(false));
    }

    /** The names of the template's conditions. */
    List<String> conditionNames() {
        return List.copyOf(template.section("Conditions").keySet());
    }
}
