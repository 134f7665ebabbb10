package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.dsl.finding.Finding;
import java.util.function.Consumer;

/**
 * Fires where a resource is replaced whose name the template fixes and keeps: the new one cannot be made while the old one has the name
 * (AWS: "Update behaviors of stack resources", "Name type").
 */
final class NameInUse implements Risk {
    static final String RULE = "NameInUse";

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.resources().stream()
                .filter(resource -> resource.fate().nameStays())
                .forEach(resource -> to.accept(Finding.error(
                                RULE,
                                Risks.path(resource),
                                Risks.name(resource)
                                        + " has to be replaced, and cannot be: the new one would have the name of the old one")
                        .withRemedy("Change the name too, or leave it to CloudFormation.")
                        .at(resource.location())));
    }
}
