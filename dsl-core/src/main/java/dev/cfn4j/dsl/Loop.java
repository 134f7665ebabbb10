package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The inside of an Fn::ForEach: resources, conditions and outputs that CloudFormation repeats for every item of a collection. In
 * Java, a plain loop says the same of a collection that is known at build time; this one also takes a list parameter.
 *
 * <pre>{@code
 * forEach("Topics", "Name", names, loop -> {
 *     var topic = loop.add(new Topic(loop.id("Topic")).topicName(loop.item()));
 *     loop.output(loop.id("TopicArn"), topic.ref());
 * });
 * }</pre>
 *
 * Templates with a loop are transformed by {@code AWS::LanguageExtensions}, which is added by itself. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">Fn::ForEach</a>.
 */
public final class Loop {
    private final String name;
    private final String identifier;
    private final Object collection;
    private final Body body = new Body();

    Loop(String name, String identifier, Object collection) {
        this.name = LogicalId.checked("loop", name);
        this.identifier = identifier;
        this.collection = collection;
        over(out -> {});
    }

    static Map<String, Object> ofProperties(String loop, String identifier, Object collection, Map<String, ?> member) {
        Literals.check(member);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "Fn::ForEach::" + LogicalId.checked("loop", loop),
                new ForEach(identifier, collection, out -> Literals.writeMembers(member, out)));
        return result;
    }

    /** The name of the loop in the Resources section. */
    public String name() {
        return name;
    }

    /** The item at hand, where a value stands. */
    public Value<String> item() {
        return Fn.ref(identifier);
    }

    /** The item at hand inside text, for instance of Fn::Sub or of an output's name: {@code ${Name}}. */
    public String placeholder() {
        return "${" + identifier + "}";
    }

    /**
     * A name that is different for every item: the prefix with the item behind it. Items that are not known to be letters and digits
     * are stripped of everything else ({@code &{Name}}).
     */
    public String id(String prefix) {
        return prefix + (ForEach.isAlphanumeric(collection) ? "$" : "&") + "{" + identifier + "}";
    }

    /**
     * Adds a resource for every item and returns it.
     *
     * @throws TemplateException if its logical ID is taken or the same for every item: see {@link #id}
     */
    public <R extends Resource<R>> R add(R resource) {
        addAny(resource);
        return resource;
    }

    private void addAny(Resource<?> resource) {
        checkVaries("resource", resource.logicalId());
        body.add(resource, SourceLocations.caller());
        resource.addedTo(this::addAny);
    }

    /**
     * Adds a condition for every item.
     *
     * @throws TemplateException if its name is taken or the same for every item: see {@link #id}
     */
    public Condition condition(String conditionName, ConditionExpression expression) {
        checkVaries("condition", conditionName);
        return body.add(new Condition(conditionName, expression));
    }

    /**
     * Adds an output for every item.
     *
     * @throws TemplateException if its name is taken or the same for every item: see {@link #id}
     */
    public Output output(String outputName, Value<?> value) {
        checkVaries("output", outputName);
        return body.add(new Output(outputName, value));
    }

    /**
     * A loop inside this one.
     *
     * @throws TemplateException if the loop has no item or no content, or its name is taken or no logical ID
     */
    public void forEach(String loop, String itemName, List<String> items, Consumer<Loop> fill) {
        body.add(new Loop(loop, itemName, List.copyOf(items)), fill);
    }

    /**
     * A loop inside this one, over a list that is known at deployment.
     *
     * @throws TemplateException if the loop has no content, or its name is taken or no logical ID
     */
    public void forEach(String loop, String itemName, Value<? extends List<String>> items, Consumer<Loop> fill) {
        body.add(new Loop(loop, itemName, items), fill);
    }

    private void checkVaries(String kind, String id) {
        if (!id.contains("{" + identifier + "}")) {
            throw new TemplateException("the " + kind + " `" + id + "` in the loop `" + name
                    + "` has one name for all items: call it loop.id(\"" + id + "\")");
        }
    }

    Body body() {
        return body;
    }

    ForEach over(Consumer<TreeWriter> content) {
        return new ForEach(identifier, collection, content);
    }
}
