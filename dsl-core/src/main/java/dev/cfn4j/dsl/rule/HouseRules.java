package dev.cfn4j.dsl.rule;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** All rules of the user's own that a class path brings. */
public final class HouseRules {
    private final List<HouseRule> rules = new ArrayList<>();
    private final List<Finding> broken = new ArrayList<>();

    private HouseRules() {}

    /** The rules on the class path of the loader, by name. One that cannot be made becomes a finding about every template. */
    public static HouseRules on(ClassLoader loader) {
        HouseRules found = new HouseRules();
        var providers = ServiceLoader.load(HouseRule.class, loader).iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                found.rules.add(providers.next());
            } catch (ServiceConfigurationError e) {
                found.broken.add(Finding.error(
                        "BrokenHouseRule", NodePath.ROOT, "a rule of the project cannot be loaded: " + e.getMessage()));
            }
        }
        found.rules.sort(Comparator.comparing(HouseRule::id));
        return found;
    }

    /** What they find, each finding at the user's line where that is known. A rule that throws is a finding itself. */
    public List<Finding> check(Document template) {
        List<Finding> findings = new ArrayList<>(broken);
        for (HouseRule rule : rules) {
            try {
                rule.check(template.root()).forEach(finding -> findings.add(located(finding, template)));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                findings.add(Finding.error(
                        "BrokenHouseRule", NodePath.ROOT, "the rule " + rule.id() + " of the project threw " + e));
            }
        }
        return findings;
    }

    private static Finding located(Finding finding, Document template) {
        return finding.location() == null ? finding.at(template.locations().find(finding.path())) : finding;
    }
}
