package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stack comes before which: what a stack declares, and what it imports from another of the same project, as far as the
 * names are literal or follow from stack names and parameter defaults.
 */
final class StackDependencies {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9:]+)}");

    private final Map<String, SynthesizedStack> stacks = new LinkedHashMap<>();
    private final Map<String, Set<String>> dependencies = new LinkedHashMap<>();

    StackDependencies(List<SynthesizedStack> all) {
        all.forEach(stack -> stacks.put(stack.name(), stack));
        Map<String, String> exporters = new HashMap<>();
        all.forEach(stack -> exports(stack).forEach(export -> exporters.put(export, stack.name())));
        all.forEach(stack -> dependencies.put(stack.name(), dependenciesOf(stack, exporters)));
    }

    private Set<String> dependenciesOf(SynthesizedStack stack, Map<String, String> exporters) {
        Set<String> before = new TreeSet<>(stack.definition().dependencies());
        before.retainAll(stacks.keySet());
        imports(stack).forEach(name -> Optional.ofNullable(exporters.get(name)).ifPresent(before::add));
        before.remove(stack.name());
        return before;
    }

    /** Names of the stacks that the stack of that name comes after. */
    Set<String> of(String stack) {
        return dependencies.getOrDefault(stack, Set.of());
    }

    /** The stacks with dependencies before dependents, otherwise by name. */
    List<SynthesizedStack> inOrder() {
        Set<String> done = new LinkedHashSet<>();
        new TreeSet<>(stacks.keySet()).forEach(name -> visit(name, done, new LinkedHashSet<>(), new ArrayList<>()));
        return done.stream()
                .map(stacks::get)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    /** An error for each cycle of stacks. */
    List<Finding> cycles() {
        List<Finding> findings = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        new TreeSet<>(stacks.keySet()).forEach(name -> visit(name, done, new LinkedHashSet<>(), findings));
        return findings;
    }

    private void visit(String name, Set<String> done, Set<String> open, List<Finding> cycles) {
        if (done.contains(name)) {
            return;
        }
        if (!open.add(name)) {
            cycles.add(Finding.error(
                            "CircularStackDependency",
                            NodePath.ROOT,
                            "stacks wait for each other: " + String.join(" → ", open) + " → " + name)
                    .inStack(name)
                    .withRemedy("Move what both need into a third stack."));
            return;
        }
        of(name).forEach(before -> visit(before, done, open, cycles));
        open.remove(name);
        done.add(name);
    }

    private static List<String> exports(SynthesizedStack stack) {
        List<String> names = new ArrayList<>();
        stack.section("Outputs")
                .values()
                .forEach(output -> output.find("Export")
                        .flatMap(export -> export.find("Name"))
                        .flatMap(name -> resolved(name, stack))
                        .ifPresent(names::add));
        return names;
    }

    private static List<String> imports(SynthesizedStack stack) {
        List<String> names = new ArrayList<>();
        collectImports(stack.document().root(), stack, names);
        return names;
    }

    private static void collectImports(Node node, SynthesizedStack stack, List<String> names) {
        if (node instanceof Node.ListNode list) {
            list.items().forEach(item -> collectImports(item, stack, names));
        }
        node.membersOrNone().forEach((name, member) -> {
            if (name.equals("Fn::ImportValue")) {
                resolved(member, stack).ifPresent(names::add);
            }
            collectImports(member, stack, names);
        });
    }

    /** The name that a string, Ref or Fn::Sub stands for by default, where that can be told. */
    private static Optional<String> resolved(Node name, SynthesizedStack stack) {
        return name.text()
                .or(() -> name.find("Ref").flatMap(Node::text).flatMap(ref -> value(ref, stack)))
                .or(() -> name.find("Fn::Sub").flatMap(Node::text).flatMap(text -> substituted(text, stack)));
    }

    private static Optional<String> substituted(String text, SynthesizedStack stack) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), stack);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(result).toString());
    }

    private static Optional<String> value(String name, SynthesizedStack stack) {
        if (name.equals("AWS::StackName")) {
            return Optional.of(stack.name());
        }
        return Optional.ofNullable(stack.section("Parameters").get(name))
                .flatMap(parameter -> parameter.find("Default"))
                .map(SynthesizedStack::scalar);
    }
}
