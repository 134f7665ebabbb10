package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.template.ValueText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fires where an export goes away or gets another name: CloudFormation refuses that as long as another stack imports it. */
final class ExportGone implements Risk {
    static final String RULE = "ExportGone";

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.sections().stream()
                .filter(change -> change.section().equals("Outputs") && change.kind() != ChangeKind.ADDED)
                .forEach(change -> name(change)
                        .ifPresent(name -> to.accept(Finding.warning(
                                        RULE,
                                        change.path(),
                                        "the export " + ValueText.of(name)
                                                + (change.kind() == ChangeKind.REMOVED
                                                        ? " goes away"
                                                        : " gets another name")
                                                + ": CloudFormation refuses that while a stack imports it")
                                .withRemedy("Take the imports out first, in a deployment of their own.")
                                .at(change.location()))));
    }

    private static Optional<Node> name(Change change) {
        List<String> path = change.path().elements();
        Optional<Node> before = change.before();
        return switch (path.size()) {
            case 0, 1 -> Optional.empty();
            case 2 -> before.flatMap(output -> output.find("Export")).flatMap(export -> export.find("Name"));
            case 3 -> path.get(2).equals("Export") ? before.flatMap(export -> export.find("Name")) : Optional.empty();
            default -> path.get(2).equals("Export") && path.get(3).equals("Name") ? before : Optional.empty();
        };
    }
}
