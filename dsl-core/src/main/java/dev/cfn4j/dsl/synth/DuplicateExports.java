package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.StackPlace;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds an export name that is used twice in one region of one account. Silent where names depend on parameters, or outputs on
 * conditions.
 */
final class DuplicateExports {
    private final Map<Key, Export> first = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private DuplicateExports() {}

    static List<Finding> in(List<SynthesizedStack> stacks) {
        DuplicateExports exports = new DuplicateExports();
        stacks.forEach(exports::read);
        return exports.findings;
    }

    private void read(SynthesizedStack stack) {
        stack.section("Outputs").forEach((name, output) -> {
            if (output.find("Condition").isEmpty()) {
                output.find("Export")
                        .flatMap(export -> export.find("Name"))
                        .flatMap(text -> ResolvedName.of(text, stack))
                        .filter(ResolvedName::fixed)
                        .ifPresent(text -> add(text.text(), new Export(stack, name)));
            }
        });
    }

    private void add(String name, Export export) {
        Export earlier =
                first.putIfAbsent(new Key(name, export.stack().definition().place()), export);
        if (earlier != null) {
            findings.add(Finding.error(
                            "DuplicateExportName",
                            export.path(),
                            "the export name `" + name + "` is used twice in this project, first by the output `"
                                    + earlier.output() + "` of `"
                                    + earlier.stack().name() + "`"
                                    + earlier.location()
                                            .map(place -> " at " + place)
                                            .orElse(""))
                    .inStack(export.stack().name())
                    .at(export.location())
                    .withRemedy(
                            "Names of exports are unique in a region: .export() puts the stack's name before them."));
        }
    }

    private record Key(String name, StackPlace place) {}

    private record Export(SynthesizedStack stack, String output) {
        NodePath path() {
            return NodePath.of("Outputs", output, "Export", "Name");
        }

        Optional<SourceLocation> location() {
            return stack.document().locations().find(path());
        }
    }
}
