package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one stack takes from others. Noted when it is asked for, looked up once the stack has been defined. */
final class StackReferences {
    private final Stack stack;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, ParameterSource> sources = new LinkedHashMap<>();

    StackReferences(Stack stack) {
        this.stack = stack;
    }

    /** The value of an output by Fn::ImportValue. */
    Value<String> use(OutputReference output) {
        SourceLocation location = SourceLocations.caller();
        ImportedOutput value = new ImportedOutput(
                output, found -> settle(new Reference(output, found, "", location), stack.building()));
        references.add(new Reference(output, value, "", location));
        return value;
    }

    /** Has a parameter filled from an output. */
    void fill(String parameter, OutputReference output) {
        references.add(new Reference(output, null, parameter, SourceLocations.caller()));
    }

    /** Where parameters take their values from, by name. */
    Map<String, ParameterSource> sources() {
        return sources;
    }

    /**
     * Looks up all that is referred to.
     *
     * @throws TemplateException if an output is not there, not exported or out of reach
     */
    void settle(Template template) {
        for (Reference reference : references) {
            settle(reference, template);
        }
    }

    private void settle(Reference reference, Template template) {
        Output output = reference.output().expect(reference.location());
        if (reference.value() == null) {
            sources.put(reference.parameter(), ParameterSource.of(reference.output()));
        } else {
            settle(reference, reference.value(), output, template);
        }
    }

    private void settle(Reference reference, ImportedOutput value, Output output, Template template) {
        checkReach(reference);
        Object exportName = output.exportName();
        if (exportName == null) {
            throw new TemplateException(
                    "the output `" + reference.output()
                            + "` is not exported: add .export() to it, or take it as a parameter, which needs"
                            + " no export, with parameter(\"…\", …)",
                    reference.location());
        }
        Stack producer = reference.output().stack();
        ExportName name = ExportName.of(exportName, LogicalId.ofStack(producer.name()));
        if (!name.isKnown()) {
            throw new TemplateException(
                    "the name under which `" + reference.output()
                            + "` is exported depends on more than its stack's name, so it is not known"
                            + " here: export it with .export(), or take it as a parameter with parameter(\"…\", …)",
                    reference.location());
        }
        value.settle(name);
        if (name.dependsOnStackName() && !sources.containsKey(name.parameter())) {
            SourceLocations.at(
                    reference.location(),
                    () -> template.parameter(name.parameter())
                            .description("The stack that exports what is imported here")
                            .defaultValue(producer.name()));
            sources.put(name.parameter(), ParameterSource.nameOf(producer));
        }
    }

    private void checkReach(Reference reference) {
        if (reference.output().stack().place().differsFrom(stack.place())) {
            throw new TemplateException(
                    "`" + reference.output()
                            + "` is in another region or account, where an import does not reach: take it as a parameter"
                            + " with parameter(\"…\", …)",
                    reference.location());
        }
    }

    /** One mention of an output: by import, which has a value, or by parameter, which has a name. */
    private record Reference(
            OutputReference output,
            @Nullable ImportedOutput value,
            String parameter,
            @Nullable SourceLocation location) {}
}
