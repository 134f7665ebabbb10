package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NumberNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What SARIF 2.1.0 demands of the objects that we write: their required members, the members that they may have, and the values of
 * those that have few. Source: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the specification</a>, section 3.
 */
final class SarifShape {
    void check(Node log) {
        object(log, Set.of("version", "runs"), Set.of("$schema"));
        assertThat(log.find("version").flatMap(Node::text)).contains("2.1.0");
        items(log, "runs").forEach(this::run);
    }

    private void run(Node run) {
        object(run, Set.of("tool"), Set.of("results", "columnKind"));
        assertThat(run.find("columnKind").flatMap(Node::text).orElse("")).isIn("utf16CodeUnits", "unicodeCodePoints");
        Node driver = run.find("tool").flatMap(tool -> tool.find("driver")).orElseThrow();
        object(driver, Set.of("name"), Set.of("rules"));
        List<Node> rules = items(driver, "rules");
        rules.forEach(rule -> {
            object(rule, Set.of("id"), Set.of("fullDescription", "help", "properties"));
            rule.find("fullDescription").ifPresent(text -> object(text, Set.of("text"), Set.of()));
            rule.find("help").ifPresent(text -> object(text, Set.of("text"), Set.of()));
        });
        assertThat(rules).extracting(rule -> rule.find("id")).doesNotHaveDuplicates();
        items(run, "results").forEach(result -> result(result, rules));
    }

    private void result(Node result, List<Node> rules) {
        object(result, Set.of("message"), Set.of("ruleId", "ruleIndex", "level", "locations"));
        object(result.find("message").orElseThrow(), Set.of("text"), Set.of());
        assertThat(result.find("level").flatMap(Node::text).orElse("")).isIn("error", "warning", "note", "none");
        assertThat(rules.get(number(result, "ruleIndex")).find("id")).isEqualTo(result.find("ruleId"));
        items(result, "locations").forEach(this::location);
    }

    private void location(Node location) {
        object(location, Set.of(), Set.of("physicalLocation", "logicalLocations"));
        items(location, "logicalLocations").forEach(logical -> object(logical, Set.of(), Set.of("fullyQualifiedName")));
        location.find("physicalLocation").ifPresent(physical -> {
            object(physical, Set.of("artifactLocation"), Set.of("region"));
            Node artifact = physical.find("artifactLocation").orElseThrow();
            object(artifact, Set.of(), Set.of("uri"));
            assertThat(java.net
                            .URI
                            .create(artifact.find("uri").flatMap(Node::text).orElseThrow())
                            .isAbsolute())
                    .isFalse();
            Node region = physical.find("region").orElseThrow();
            object(region, Set.of("startLine"), Set.of("startColumn"));
            assertThat(region.membersOrNone().values())
                    .allSatisfy(value -> assertThat(((NumberNode) value).value().intValueExact())
                            .isPositive());
        });
    }

    private static void object(Node node, Set<String> required, Set<String> allowed) {
        Map<String, Node> members = node.membersOrNone();
        assertThat(members.keySet()).containsAll(required);
        assertThat(members.keySet()).allMatch(name -> required.contains(name) || allowed.contains(name));
    }

    private static List<Node> items(Node node, String name) {
        return ((ListNode) node.find(name).orElseThrow()).items();
    }

    private static int number(Node node, String name) {
        return ((NumberNode) node.find(name).orElseThrow()).value().intValueExact();
    }
}
