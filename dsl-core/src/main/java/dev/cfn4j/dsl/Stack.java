package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A stack as a class: {@link #define()} says what its template holds. Subclasses have a public constructor without parameters,
 * so that the tools find and run them.
 *
 * <pre>{@code
 * public final class InboxStack extends Stack {
 *     @Override
 *     protected void define() {
 *         var queue = add(new Queue("Inbox").delaySeconds(5));
 *         output("InboxUrl", queue.ref());
 *     }
 * }
 * }</pre>
 */
public abstract class Stack extends ProjectCode {
    private final Template template = new Template();
    private final Map<String, StackTag> tags = new LinkedHashMap<>();
    private final Map<String, Optional<SourceLocation>> dependencies = new LinkedHashMap<>();
    private final Defaults defaults = new Defaults();
    private final Map<String, String> renames = new LinkedHashMap<>();
    private final StackReferences references = new StackReferences(this);
    private final StackRegistry registry = StackRegistry.current();
    private final Optional<SourceLocation> madeAt = Optional.ofNullable(SourceLocations.maker(getClass()));
    private final String instance;
    private StackPlace place = StackPlace.ANY;
    private boolean begun;
    private @Nullable RuntimeException mistake;

    /** A stack that is defined when its template is asked for. */
    protected Stack() {
        this("");
    }

    /**
     * One of several stacks of a class, listed by a {@link StackProvider}: its name ends in a hyphen and this.
     *
     * @param instance what tells it from the others, for example a region or a client's name; empty for the only one
     */
    protected Stack(String instance) {
        this.instance = instance;
    }

    /** Says what the stack's template holds; called once. */
    protected abstract void define();

    /**
     * The name under which the stack is deployed unless the deployment names another: the class name in lower case with hyphens,
     * without a trailing {@code Stack}; then the instance, if the stack is one of several. Unique in a project.
     */
    public String name() {
        String simple = getClass().getSimpleName();
        String base = simple.endsWith("Stack") && simple.length() > "Stack".length()
                ? simple.substring(0, simple.length() - "Stack".length())
                : simple;
        return LogicalId.words(base).replace('_', '-').toLowerCase(Locale.ROOT)
                + (instance.isEmpty() ? "" : "-" + instance);
    }

    /**
     * The stack's template, defined on the first call.
     *
     * @throws TemplateException if the definition has a mistake
     */
    public final Template template() {
        if (mistake != null) {
            throw mistake;
        }
        if (!begun) {
            begun = true;
            try {
                complete();
            } catch (RuntimeException e) {
                mistake = e;
                throw e;
            }
        }
        return template;
    }

    private void complete() {
        define();
        defaults.applyTo(template);
        renames.putAll(Renames.of(template));
        references.settle(template);
    }

    /** Stack tags by key, after {@link #template()}. */
    public final Map<String, String> tags() {
        Map<String, String> values = new LinkedHashMap<>();
        tags.forEach((key, tag) -> values.put(key, tag.value()));
        return Collections.unmodifiableMap(values);
    }

    /** Keys of the stack tags that updates may not change, after {@link #template()}. */
    public final Set<String> immutableTags() {
        Set<String> keys = new LinkedHashSet<>();
        tags.values().stream().filter(StackTag::isImmutable).map(StackTag::key).forEach(keys::add);
        return Collections.unmodifiableSet(keys);
    }

    /** Names of the stacks that are deployed before this one, after {@link #template()}. */
    public final Set<String> dependencies() {
        return Collections.unmodifiableSet(dependencies.keySet());
    }

    /** The line that declares a dependency, where it is known. */
    public final Optional<SourceLocation> dependencyLocation(String stackName) {
        return dependencies.getOrDefault(stackName, Optional.empty());
    }

    /** The line that made this stack, where it is known. */
    public final Optional<SourceLocation> madeAt() {
        return madeAt;
    }

    /** Where the stack belongs. */
    public final StackPlace place() {
        return place;
    }

    /** Where deployment takes values of parameters from, by parameter, after {@link #template()}. */
    public final Map<String, ParameterSource> parameterSources() {
        return Collections.unmodifiableMap(references.sources());
    }

    /**
     * Names an output of this stack for other stacks, whether it is defined yet or not. A stack offers its outputs best by methods:
     * {@code public OutputReference vpcId() { return outputNamed("VpcId"); }}.
     */
    public final OutputReference outputNamed(String name) {
        return new OutputReference(this, name);
    }

    /** Old logical IDs of renamed resources by their new ones, after {@link #template()}. */
    public final Map<String, String> renames() {
        return Collections.unmodifiableMap(renames);
    }

    /** See {@link Template#description}. */
    protected final void description(String text) {
        template.description(text);
    }

    /** See {@link Template#withoutFormatVersion}. */
    protected final void withoutFormatVersion() {
        template.withoutFormatVersion();
    }

    /** See {@link Template#metadata}. */
    protected final void metadata(String name, Object tree) {
        template.metadata(name, tree);
    }

    /** See {@link Template#suppress}. */
    protected final void suppress(String rule, String reason) {
        template.suppress(rule, reason);
    }

    /** See {@link Template#rule}. */
    protected final void rule(String name, Object tree) {
        template.rule(name, tree);
    }

    /** See {@link Template#transform}. */
    protected final void transform(String... macros) {
        template.transform(macros);
    }

    /** See {@link Template#rule(String)}. */
    protected final Rule rule(String name) {
        return template.rule(name);
    }

    /** See {@link Template#parameterInterface}. */
    protected final ParameterInterface parameterInterface() {
        return template.parameterInterface();
    }

    /**
     * Adds a stack inside of this one; see {@link NestedStack}.
     *
     * @param child the inner stack
     * @param fill gives it parameters
     * @throws TemplateException if a parameter without default gets no value, or the logical ID is taken
     */
    protected final NestedStack nested(String logicalId, Stack child, Consumer<NestedStack> fill) {
        NestedStack nested = new NestedStack(logicalId, child);
        fill.accept(nested);
        nested.complete(template);
        return template.add(nested);
    }

    /** See {@link Template#transform(String, Map)}. */
    protected final void transform(String macro, Map<String, ?> parameters) {
        template.transform(macro, parameters);
    }

    /** See {@link Template#forEach(String, String, List, Consumer)}. */
    protected final void forEach(String name, String identifier, List<String> items, Consumer<Loop> fill) {
        template.forEach(name, identifier, items, fill);
    }

    /** See {@link Template#forEach(String, String, Value, Consumer)}. */
    protected final void forEach(
            String name, String identifier, Value<? extends List<String>> items, Consumer<Loop> fill) {
        template.forEach(name, identifier, items, fill);
    }

    /** See {@link Template#section}. */
    protected final void section(String name, Object tree) {
        template.section(name, tree);
    }

    /** See {@link Template#parameter(String)}. */
    protected final Parameter<String> parameter(String name) {
        return template.parameter(name);
    }

    /** See {@link Template#parameter(String, ParameterType)}. */
    protected final <T> Parameter<T> parameter(String name, ParameterType<T> type) {
        return template.parameter(name, type);
    }

    /**
     * A string parameter that deployment fills from the output of another stack, unless it is given a value: reaches other regions
     * and accounts, and needs no export. This stack is deployed after the other.
     */
    protected final Parameter<String> parameter(String name, OutputReference output) {
        return parameter(name, ParameterType.STRING, output);
    }

    /** The same for a parameter of any type; a list is an output that is one string with commas. */
    protected final <T> Parameter<T> parameter(String name, ParameterType<T> type, OutputReference output) {
        dependsOn(output);
        references.fill(name, output);
        return template.parameter(name, type);
    }

    /**
     * Fn::ImportValue of an output that another stack of the project exports: the other stack can neither change nor remove the
     * output while this one is deployed. Reaches within one region and account. This stack is deployed after the other.
     *
     * @throws TemplateException if the output is one of this stack; when {@link #define()} has ended, also if it is not there or
     *     not exported
     */
    protected final Value<String> use(OutputReference output) {
        dependsOn(output);
        return references.use(output);
    }

    /**
     * The project's stack of that class, the same for all who ask; for its outputs.
     *
     * @throws TemplateException if the project has several of them; then pass the one that is meant to the constructor
     */
    protected final <S extends Stack> S stack(Class<S> type) {
        return registry.expect(type);
    }

    @Override
    final Template building() {
        return template;
    }

    /** See {@link Template#mapping}. */
    @Override
    protected final Mapping mapping(String name) {
        return template.mapping(name);
    }

    /** See {@link Template#find}. */
    protected final Value<String> find(String mapping, Object topLevelKey, Object secondLevelKey) {
        return template.find(mapping, topLevelKey, secondLevelKey);
    }

    /** See {@link Template#condition}. */
    protected final Condition condition(String name, ConditionExpression expression) {
        return template.condition(name, expression);
    }

    /** See {@link Template#add}. */
    protected final <R extends Resource<R>> R add(R resource) {
        return template.add(resource);
    }

    /** See {@link Template#part}. */
    protected final Part part(String prefix) {
        return template.part(prefix);
    }

    /**
     * Sets properties of all resources of a class, those of parts included, where a resource does not say them itself; a list or map
     * counts as one. Applied after {@link #define()}, later calls after earlier ones. A resource refuses one with
     * {@link Resource#without}.
     *
     * @param type the class, or {@code Resource.class} for all resources
     * @param fill sets what holds for each resource, on a resource that seems to have no properties
     */
    protected final <R extends Resource<?>> void defaults(Class<R> type, Consumer<? super R> fill) {
        defaults.add(type, fill);
    }

    /**
     * Writes a tag onto every resource whose class says how tags are written, unless it has one of that key: for resources
     * that a stack tag ({@link #tag}) does not reach, or where the template itself has to show it.
     */
    protected final void tagAll(String key, String value) {
        defaults.tag(key, value);
    }

    /** See {@link Template#output(String, String)}. */
    protected final Output output(String name, String value) {
        return template.output(name, value);
    }

    /** See {@link Template#output(String, Value)}. */
    protected final Output output(String name, Value<?> value) {
        return template.output(name, value);
    }

    /**
     * Tags the stack, and so every resource in it that can be tagged; not part of the template. Replaces the value that the tag had.
     *
     * @throws TemplateException if the tag is immutable and has another value
     */
    protected final StackTag tag(String key, String value) {
        StackTag tag = tags.computeIfAbsent(key, added -> new StackTag(key, value));
        tag.set(value);
        return tag;
    }

    /** Deploys this stack after the one of that name, in addition to what imports of exported values say. */
    protected final void dependsOn(String stackName) {
        dependencies.put(stackName, Optional.ofNullable(SourceLocations.caller()));
    }

    private void dependsOn(OutputReference output) {
        if (output.stack() == this) {
            throw new TemplateException(
                    "`" + output + "` is an output of this stack itself: use the value that it has");
        }
        dependsOn(output.stack().name());
    }

    /** Deploys the stack in that region, whichever the deployment is run for. */
    protected final void deployIn(String region) {
        place = new StackPlace(null, region);
    }

    /** Deploys the stack in that region of that account; with credentials of another account it is refused. */
    protected final void deployIn(String account, String region) {
        place = new StackPlace(account, region);
    }
}
