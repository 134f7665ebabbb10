package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.dsl.synth.Manifest.StackEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stack class that was run: its name and its template. */
record SynthesizedStack(Stack definition, String name, Document document) {
    static SynthesizedStack of(Stack stack) {
        return new SynthesizedStack(stack, stack.name(), Document.of(stack.template()));
    }

    String className() {
        return definition.getClass().getName();
    }

    StackEntry entry(Set<String> dependencies) {
        return new StackEntry(
                name,
                className(),
                name + ".template.json",
                name + ".locations.json",
                parameters(),
                definition.tags(),
                definition.immutableTags(),
                dependencies,
                definition.place(),
                definition.renames());
    }

    private List<ParameterEntry> parameters() {
        Map<String, Parameter<?>> declared = definition.template().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity()));
        List<ParameterEntry> entries = new ArrayList<>();
        section("Parameters")
                .forEach((name, node) -> entries.add(parameter(name, node, Optional.ofNullable(declared.get(name)))));
        return entries;
    }

    private ParameterEntry parameter(String name, Node node, Optional<Parameter<?>> declared) {
        return new ParameterEntry(
                name,
                node.find("Type").flatMap(Node::text).orElse(""),
                scalar(node.find("Default").orElse(null)),
                node.find("NoEcho").isPresent(),
                declared.filter(Parameter::isImmutable).isPresent(),
                declared.filter(Parameter::usesPreviousValue).isPresent(),
                definition.parameterSources().get(name));
    }

    /** The members of a section, none where it is absent. */
    Map<String, Node> section(String section) {
        return document.root().find(section).map(Node::membersOrNone).orElse(Map.of());
    }

    /** A scalar as the text that a parameter value is; null for anything else. */
    static @Nullable String scalar(@Nullable Node node) {
        if (node instanceof Node.StringNode string) {
            return string.value();
        }
        if (node instanceof Node.NumberNode number) {
            return number.value().toPlainString();
        }
        return node instanceof Node.BooleanNode bool ? Boolean.toString(bool.value()) : null;
    }
}
