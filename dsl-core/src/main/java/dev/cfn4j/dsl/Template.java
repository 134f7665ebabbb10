package dev.cfn4j.dsl;

import dev.cfn4j.dsl.file.Tree;
import dev.cfn4j.dsl.finding.Suppression;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.yaml.YamlText;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CloudFormation template in the making. Sections are written in the order of AWS's reference, members in the order in which
 * they were added; equal input gives equal bytes.
 */
public final class Template {
    private final Store header = new Store();
    private final Macros macros = new Macros();
    private final Section<Object> metadata = new Section<>("Metadata", "metadata") {
        @Override
        void write(Object tree, TreeWriter out) {
            Literals.write(tree, out);
        }
    };
    private final Section<Object> rules = new Section<>("Rules", "rule") {
        @Override
        void write(Object tree, TreeWriter out) {
            Literals.write(tree, out);
        }
    };
    private final Section<Parameter<?>> parameters = new Section<>("Parameters", "parameter") {
        @Override
        void write(Parameter<?> parameter, TreeWriter out) {
            parameter.attributes().writeTo(out);
        }
    };
    private final Section<Mapping> mappings = new Section<>("Mappings", "mapping") {
        @Override
        void write(Mapping mapping, TreeWriter out) {
            mapping.rows().writeTo(out);
        }
    };
    private final Body body = new Body();

    /** A template with nothing but its format version. */
    public Template() {
        header.put("AWSTemplateFormatVersion", "2010-09-09");
    }

    /** Sets the Description section. */
    public Template description(String text) {
        header.put("Description", text);
        return this;
    }

    /** Leaves the AWSTemplateFormatVersion section out. */
    public Template withoutFormatVersion() {
        header.remove("AWSTemplateFormatVersion");
        return this;
    }

    /**
     * Says any top-level section as a tree: what typed calls do not say. Members of a section that typed calls add to as well stand among theirs, and
     * replace nothing.
     *
     * @throws TemplateException if the section has members and the tree is none of members, or a name is taken
     */
    public Template section(String name, Object tree) {
        Literals.check(tree);
        Optional<Section<?>> typed = typedSection(name);
        if (typed.isPresent()) {
            typed.get().addTrees(tree instanceof Tree loaded ? loaded.members() : tree);
        } else {
            header.put(name, tree);
        }
        return this;
    }

    private Optional<Section<?>> typedSection(String name) {
        return Stream.concat(Stream.of(metadata, rules, parameters, mappings), body.sections())
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /** Adds macros that transform the template, for example {@code AWS::LanguageExtensions}; calling it again adds to them. */
    public Template transform(String... names) {
        for (String macro : names) {
            macros.add(macro);
        }
        header.put("Transform", macros);
        return this;
    }

    /** Adds a macro with parameters, each a literal or a value, for example {@code AWS::Include} with its {@code Location}. */
    public Template transform(String macro, Map<String, ?> macroParameters) {
        macros.add(macro, macroParameters);
        header.put("Transform", macros);
        return this;
    }

    /**
     * Adds a member to the Metadata section.
     *
     * @throws TemplateException if the name is taken
     */
    public Template metadata(String name, Object tree) {
        Literals.check(tree);
        metadata.add(name, tree);
        return this;
    }

    /**
     * Has validation pass over what a rule finds in this template. Rule and reason are written to the Metadata section.
     *
     * @param rule the rule's name in findings, for example {@code UnknownProperty}
     * @throws TemplateException if the rule or the reason is blank
     */
    public Template suppress(String rule, String reason) {
        metadata.find(Suppression.KEY)
                .filter(SuppressionList.class::isInstance)
                .map(SuppressionList.class::cast)
                .orElseGet(() -> metadata.add(Suppression.KEY, new SuppressionList()))
                .add(rule, reason);
        return this;
    }

    /**
     * Adds a member to the Rules section, as a tree.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Template rule(String name, Object tree) {
        Literals.check(tree);
        rules.add(LogicalId.checked("rule", name), tree);
        return this;
    }

    /**
     * Adds a rule, to be filled by its calls.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Rule rule(String name) {
        Rule rule = new Rule();
        rules.add(LogicalId.checked("rule", name), rule);
        return rule;
    }

    /** How the console shows the parameters; the same object at every call. */
    public ParameterInterface parameterInterface() {
        return metadata.find(ParameterInterface.KEY)
                .filter(ParameterInterface.class::isInstance)
                .map(ParameterInterface.class::cast)
                .orElseGet(() -> metadata.add(ParameterInterface.KEY, new ParameterInterface()));
    }

    /**
     * Adds a string parameter.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Parameter<String> parameter(String name) {
        return parameter(name, ParameterType.STRING);
    }

    /**
     * Adds a parameter of any type.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public <T> Parameter<T> parameter(String name, ParameterType<T> type) {
        return parameters.add(name, new Parameter<>(name, type));
    }

    /** The parameters, in the order in which they were added. */
    public List<Parameter<?>> parameters() {
        return parameters.members();
    }

    /**
     * Adds a mapping without rows.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Mapping mapping(String name) {
        return mappings.add(name, new Mapping(name));
    }

    /**
     * Looks a value up in a mapping by the mapping's name; see {@link Mapping#find(String, String)}.
     *
     * @param topLevelKey a string or value
     * @param secondLevelKey a string or value
     * @throws TemplateException if the mapping or a key that is a string is not there
     */
    public Value<String> find(String mapping, Object topLevelKey, Object secondLevelKey) {
        Mapping found = mappings.find(mapping)
                .orElseThrow(() -> new TemplateException(
                        MappingKeys.missing("mapping `" + mapping + "`", mapping, "the template", mappings.names())));
        return topLevelKey instanceof String top && secondLevelKey instanceof String second
                ? found.find(top, second)
                : found.findInMap(topLevelKey, secondLevelKey);
    }

    /**
     * Adds a named condition.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Condition condition(String name, ConditionExpression expression) {
        return body.add(new Condition(LogicalId.checked("condition", name), expression));
    }

    /**
     * Adds a resource and returns it.
     *
     * @throws TemplateException if the logical ID is taken
     */
    public <R extends Resource<R>> R add(R resource) {
        addAny(resource);
        return resource;
    }

    /** Adds a resource of whatever class, and what it brings along. */
    void addAny(Resource<?> resource) {
        LogicalId.checked("resource", resource.logicalId());
        body.add(resource, SourceLocations.caller());
        resource.addedTo(this::addAny);
    }

    /**
     * A place for things whose names begin with one prefix.
     *
     * @throws TemplateException if the prefix is not a logical ID
     */
    public Part part(String prefix) {
        return new Part(this, prefix);
    }

    /**
     * Adds an output with a literal value.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Output output(String name, String value) {
        return body.add(new Output(LogicalId.checked("output", name), value));
    }

    /**
     * Adds an output whose value is known at deployment.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Output output(String name, Value<?> value) {
        return body.add(new Output(LogicalId.checked("output", name), value));
    }

    /**
     * Repeats resources, conditions and outputs for every item; see {@link Loop}.
     *
     * @param name the loop's name
     * @param identifier what an item is called inside of the loop
     * @throws TemplateException if the loop has no item or no content, or its name is taken or no logical ID
     */
    public void forEach(String name, String identifier, List<String> items, Consumer<Loop> fill) {
        body.add(new Loop(name, identifier, List.copyOf(items)), fill);
    }

    /**
     * Repeats resources, conditions and outputs for every item of a list that is known at deployment; see {@link Loop}.
     *
     * @throws TemplateException if the loop has no content, or its name is taken or no logical ID
     */
    public void forEach(String name, String identifier, Value<? extends List<String>> items, Consumer<Loop> fill) {
        body.add(new Loop(name, identifier, items), fill);
    }

    /** The resources in the order in which they were added; those of loops come last. */
    List<Resource<?>> resources() {
        return body.allResources();
    }

    Optional<Output> findOutput(String name) {
        return body.outputs().find(name);
    }

    Set<String> outputNames() {
        return body.outputs().names();
    }

    /**
     * Does what patterns have left for later, now that the stack class is done.
     *
     * @throws TemplateException at the line that called a pattern which cannot be applied
     */
    void complete() {
        body.complete();
    }

    boolean hasResource(String logicalId) {
        return body.resources().find(logicalId).isPresent();
    }

    /** Where a resource was added; null where that is not known. */
    @Nullable
    SourceLocation placeOf(String logicalId) {
        return body.resources().placeOf(logicalId);
    }

    /** The template as indented JSON, ending in a line break. */
    public String toJson() {
        return toJson(Layout.PRETTY);
    }

    /** The template as JSON, ending in a line break. */
    public String toJson(Layout layout) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            writeTo(out);
            out.endDocument();
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The template as YAML with short forms of functions, ending in a line break. */
    public String toYaml() {
        return YamlText.of(Document.of(this).root());
    }

    /** What Ref can name: parameters and resources. */
    Set<String> refTargets() {
        Set<String> names = new LinkedHashSet<>(parameters.names());
        names.addAll(body.resources().names());
        return names;
    }

    /** Writes the template as JSON in UTF-8 and closes the stream. */
    public void writeJson(OutputStream stream, Layout layout) {
        try (JsonTreeWriter out = JsonTreeWriter.to(stream, layout)) {
            writeTo(out);
        }
    }

    /** Writes the template as a tree. */
    public void writeTo(TreeWriter out) {
        complete();
        if (Macros.areExpected()) {
            macros.collect(this::writeSections);
        }
        out.startObject();
        header.writeMembers(out);
        if (!header.has("Transform") && !macros.isEmpty()) {
            writeNeededMacros(out);
        }
        writeSections(out);
        out.endObject();
    }

    private void writeNeededMacros(TreeWriter out) {
        out.name("Transform");
        SourceLocation location = macros.location();
        if (location != null) {
            out.location(location);
        }
        macros.writeTo(out);
    }

    private void writeSections(TreeWriter out) {
        metadata.writeTo(out);
        rules.writeTo(out);
        parameters.writeTo(out);
        mappings.writeTo(out);
        body.writeTo(out);
    }
}
