package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which stack comes before which: what a stack declares, and what it imports from another of the same project, as far as the
 * names are literal or follow from stack names and parameter defaults.
 */
final class StackDependencies {
    private final Map<String, SynthesizedStack> stacks = new LinkedHashMap<>();
    private final Map<String, Map<String, Optional<SourceLocation>>> dependencies = new LinkedHashMap<>();

    StackDependencies(List<SynthesizedStack> all) {
        all.forEach(stack -> stacks.put(stack.name(), stack));
        Map<String, String> exporters = new HashMap<>();
        all.forEach(stack -> exports(stack).forEach(export -> exporters.put(export, stack.name())));
        all.forEach(stack -> dependencies.put(stack.name(), dependenciesOf(stack, exporters)));
    }

    /** Names of the stacks before this one, each with the line that makes it so. */
    private Map<String, Optional<SourceLocation>> dependenciesOf(
            SynthesizedStack stack, Map<String, String> exporters) {
        Map<String, Optional<SourceLocation>> before = new TreeMap<>();
        stack.definition()
                .dependencies()
                .forEach(name -> before.put(name, stack.definition().dependencyLocation(name)));
        before.keySet().retainAll(stacks.keySet());
        imports(stack)
                .forEach((name, location) -> Optional.ofNullable(exporters.get(name))
                        .ifPresent(exporter -> before.putIfAbsent(exporter, location)));
        before.remove(stack.name());
        return before;
    }

    /** Names of the stacks that the stack of that name comes after. */
    Set<String> of(String stack) {
        return linesOf(stack).keySet();
    }

    private Map<String, Optional<SourceLocation>> linesOf(String stack) {
        return dependencies.getOrDefault(stack, Map.of());
    }

    /** The stacks with dependencies before dependents, otherwise by name. */
    List<SynthesizedStack> inOrder() {
        Set<String> done = new LinkedHashSet<>();
        new TreeSet<>(stacks.keySet()).forEach(name -> visit(name, done, new ArrayList<>(), new ArrayList<>()));
        return done.stream().map(stacks::get).map(Objects::requireNonNull).toList();
    }

    /** An error for each cycle of stacks. */
    List<Finding> cycles() {
        List<Finding> findings = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        new TreeSet<>(stacks.keySet()).forEach(name -> visit(name, done, new ArrayList<>(), findings));
        return findings;
    }

    private void visit(String name, Set<String> done, List<String> open, List<Finding> cycles) {
        if (done.contains(name)) {
            return;
        }
        int begin = open.indexOf(name);
        if (begin >= 0) {
            cycles.add(cycle(open.subList(begin, open.size())));
            return;
        }
        open.add(name);
        of(name).forEach(before -> visit(before, done, open, cycles));
        open.remove(open.size() - 1);
        done.add(name);
    }

    private Finding cycle(List<String> names) {
        String last = names.get(names.size() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(names.get(i))
                    .append(line(names.get(i), names.get((i + 1) % names.size())))
                    .append(" → ");
        }
        return Finding.error(
                        "CircularStackDependency", NodePath.ROOT, "stacks wait for each other: " + text + names.get(0))
                .inStack(last)
                .at(Objects.requireNonNull(linesOf(last).get(names.get(0))))
                .withRemedy("Move what both need into a third stack.");
    }

    private String line(String from, String to) {
        return Objects.requireNonNull(linesOf(from).get(to))
                .map(line -> " (" + line + ")")
                .orElse("");
    }

    private static List<String> exports(SynthesizedStack stack) {
        List<String> names = new ArrayList<>();
        stack.section("Outputs")
                .values()
                .forEach(output -> output.find("Export")
                        .flatMap(export -> export.find("Name"))
                        .flatMap(name -> ResolvedName.of(name, stack))
                        .ifPresent(name -> names.add(name.text())));
        return names;
    }

    private static Map<String, Optional<SourceLocation>> imports(SynthesizedStack stack) {
        Map<String, Optional<SourceLocation>> names = new LinkedHashMap<>();
        collectImports(stack.document().root(), NodePath.ROOT, stack, names);
        return names;
    }

    private static void collectImports(
            Node node, NodePath path, SynthesizedStack stack, Map<String, Optional<SourceLocation>> names) {
        if (node instanceof Node.ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                collectImports(list.items().get(i), path.child(i), stack, names);
            }
        }
        node.membersOrNone().forEach((name, member) -> {
            if (name.equals("Fn::ImportValue")) {
                ResolvedName.of(member, stack)
                        .ifPresent(resolved -> names.putIfAbsent(
                                resolved.text(), stack.document().locations().find(path)));
            }
            collectImports(member, path.child(name), stack, names);
        });
    }
}
