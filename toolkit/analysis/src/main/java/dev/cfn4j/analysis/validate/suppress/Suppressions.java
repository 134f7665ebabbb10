package dev.cfn4j.analysis.validate.suppress;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Suppression;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the Metadata of a template and of its resources say is not to be reported: rules with a reason under {@code cfn4j}, and the ids
 * under {@code cfn-lint}, {@code config}, {@code ignore_checks}, which cfn-lint reads as beginnings of ids.
 */
public final class Suppressions {
    private final Names everywhere = new Names();
    private final Map<String, Names> byResource = new HashMap<>();

    private Suppressions() {}

    /** Reads a template. */
    public static Suppressions of(Node root) {
        Suppressions suppressions = new Suppressions();
        root.find("Metadata").ifPresent(suppressions.everywhere::read);
        Map<String, Node> resources =
                root.find("Resources").map(Node::membersOrNone).orElse(Map.of());
        resources.forEach((logicalId, resource) -> resource.find("Metadata").ifPresent(metadata -> {
            Names names = new Names();
            names.read(metadata);
            if (!names.isEmpty()) {
                suppressions.byResource.put(logicalId, names);
            }
        }));
        return suppressions;
    }

    /** Whether nothing is suppressed. */
    public boolean isEmpty() {
        return everywhere.isEmpty() && byResource.isEmpty();
    }

    /**
     * Whether the finding is not to be reported.
     *
     * @param covered the rules of cfn-lint that the finding's rule stands for
     */
    public boolean cover(Finding finding, List<String> covered) {
        return everywhere.contain(finding, covered)
                || finding.path()
                        .logicalId()
                        .map(byResource::get)
                        .filter(names -> names.contain(finding, covered))
                        .isPresent();
    }

    /** The items of a list under these names; none where there is something else. */
    static List<Node> list(Node metadata, String... names) {
        Node at = metadata;
        for (String name : names) {
            at = at.find(name).orElseGet(Node.NullNode::new);
        }
        return new Intrinsic("", at).arguments();
    }

    /** What one Metadata names. */
    private static final class Names {
        private final Set<String> rules = new HashSet<>();
        private final List<String> beginnings = new ArrayList<>();

        void read(Node metadata) {
            list(metadata, "cfn-lint", "config", "ignore_checks")
                    .forEach(item -> item.text().filter(id -> !id.isBlank()).ifPresent(beginnings::add));
            list(metadata, Suppression.KEY, Suppression.LIST)
                    .forEach(item -> Suppression.of(item).ifPresent(suppression -> rules.add(suppression.rule())));
        }

        boolean isEmpty() {
            return rules.isEmpty() && beginnings.isEmpty();
        }

        boolean contain(Finding finding, List<String> covered) {
            return rules.contains(finding.rule())
                    || beginnings.stream()
                            .anyMatch(beginning -> beginning.equals(finding.rule())
                                    || covered.stream().anyMatch(id -> id.startsWith(beginning)));
        }
    }
}
