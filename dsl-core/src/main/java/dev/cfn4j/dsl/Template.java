package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A CloudFormation template in the making. Sections are written in the order of AWS's reference, members in the order in which
 * they were added; equal input gives equal bytes.
 */
public final class Template {
    private final Store header = new Store();
    private final Map<String, Store> freeSections = new LinkedHashMap<>();
    private final Section<Parameter<?>> parameters = new Section<>("Parameters", "parameter");
    private final Section<Mapping> mappings = new Section<>("Mappings", "mapping");
    private final Section<Condition> conditions = new Section<>("Conditions", "condition");
    private final Section<Resource<?>> resources = new Section<>("Resources", "resource");
    private final Section<Output> outputs = new Section<>("Outputs", "output");

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

    /** Sets any top-level section to a tree: what typed calls do not say. */
    public Template section(String name, Object tree) {
        Literals.check(tree);
        header.put(name, tree);
        return this;
    }

    /** Adds macros that transform the template, for example {@code AWS::LanguageExtensions}; calling it again adds to them. */
    public Template transform(String... macros) {
        for (String macro : macros) {
            header.append("Transform", macro);
        }
        return this;
    }

    /** Adds a member to the Metadata section. */
    public Template metadata(String name, Object tree) {
        Literals.check(tree);
        freeSections.computeIfAbsent("Metadata", key -> new Store()).put(name, tree);
        return this;
    }

    /** Adds a member to the Rules section. */
    public Template rule(String name, Object tree) {
        Literals.check(tree);
        freeSections.computeIfAbsent("Rules", key -> new Store()).put(LogicalId.checked("rule", name), tree);
        return this;
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

    /**
     * Adds a mapping without rows.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Mapping mapping(String name) {
        return mappings.add(name, new Mapping(name));
    }

    /**
     * Adds a named condition.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Condition condition(String name, ConditionExpression expression) {
        return conditions.add(name, new Condition(name, expression));
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
        resources.add(resource.logicalId(), resource);
        resource.addedTo(this);
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
        return outputs.add(name, new Output(name, value));
    }

    /**
     * Adds an output whose value is known at deployment.
     *
     * @throws TemplateException if the name is taken or not a logical ID
     */
    public Output output(String name, Value<?> value) {
        return outputs.add(name, new Output(name, value));
    }

    /** The resources in the order in which they were added. */
    List<Resource<?>> resources() {
        return resources.all();
    }

    boolean hasResource(String logicalId) {
        return resources.members.containsKey(logicalId);
    }

    /** Where a resource was added; null where that is not known. */
    @Nullable
    SourceLocation placeOf(String logicalId) {
        Entry<Resource<?>> entry = resources.members.get(logicalId);
        return entry == null ? null : entry.location;
    }

    /** The template as indented JSON, ending in a line break. */
    public String toJson() {
        return toJson(Layout.PRETTY);
    }

    /** The template as JSON, ending in a line break. */
    public String toJson(Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            writeTo(out);
        }
        return text.append('\n').toString();
    }

    /** Writes the template as JSON in UTF-8 and closes the stream. */
    public void writeJson(OutputStream stream, Layout layout) {
        try (JsonTreeWriter out = JsonTreeWriter.to(stream, layout)) {
            writeTo(out);
        }
    }

    /** Writes the template as a tree. */
    public void writeTo(TreeWriter out) {
        out.startObject();
        header.writeMembers(out);
        freeSections.forEach((name, members) -> {
            out.name(name);
            members.writeTo(out);
        });
        parameters.writeTo(out, (parameter, to) -> parameter.attributes().writeTo(to));
        mappings.writeTo(out, (mapping, to) -> mapping.rows().writeTo(to));
        conditions.writeTo(out, (condition, to) -> condition.expression().writeTo(to));
        resources.writeTo(out, Resource::writeTo);
        outputs.writeTo(out, (output, to) -> output.attributes().writeTo(to));
        out.endObject();
    }

    /** Members of one section, by name. */
    private static final class Section<M> {
        private final String name;
        private final String kind;
        private final Map<String, Entry<M>> members = new LinkedHashMap<>();

        Section(String name, String kind) {
            this.name = name;
            this.kind = kind;
        }

        <N extends M> N add(String key, N member) {
            Entry<M> entry = new Entry<>(member);
            Entry<M> earlier = members.putIfAbsent(key, entry);
            if (earlier != null) {
                throw new TemplateException("the " + kind + " `" + key + "` is defined twice" + earlier.place());
            }
            return member;
        }

        List<M> all() {
            return members.values().stream().<M>map(entry -> entry.member).toList();
        }

        void writeTo(TreeWriter out, BiConsumer<M, TreeWriter> writer) {
            if (members.isEmpty()) {
                return;
            }
            out.name(name);
            out.startObject();
            members.forEach((key, entry) -> {
                out.name(key);
                entry.locate(out);
                writer.accept(entry.member, out);
            });
            out.endObject();
        }
    }

    /** A member with the place where it was added. */
    private static final class Entry<M> {
        private final M member;
        private final @Nullable SourceLocation location = SourceLocations.caller();

        Entry(M member) {
            this.member = member;
        }

        String place() {
            return location == null ? "" : ", first at " + location;
        }

        void locate(TreeWriter out) {
            if (location != null) {
                out.location(location);
            }
        }
    }
}
