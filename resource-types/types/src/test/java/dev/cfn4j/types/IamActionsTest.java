package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import example.SecureTypesStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The actions that patterns write, against the data set of a third party; see the first lines of {@code iam-actions.tsv}. */
class IamActionsTest {
    private static final Pattern ACTION = Pattern.compile("\"([a-z0-9-]+:(?:[A-Z][A-Za-z]+|connect))\"");
    private static final Set<String> CONDITION_KEYS = Set.of("elasticfilesystem:AccessedViaMountTarget");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FACTS = Path.of("src/test/resources/iam-actions.tsv");

    @Test
    void everyActionInTheSourcesExists() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = ACTION.matcher(Files.readString(file));
                while (matcher.find()) {
                    written.add(matcher.group(1));
                }
            }
        }
        written.removeAll(CONDITION_KEYS);

        assertThat(written).hasSizeGreaterThan(90).isSubsetOf(known().keySet());
    }

    @Test
    void onlyActionsThatKnowNoResourceAreAllowedOnAnything() throws IOException {
        Map<String, List<String>> known = known();
        Set<String> wide = new TreeSet<>();
        Set<String> pointless = new TreeSet<>();
        for (Node statement : grantedStatements()) {
            boolean onAnything = texts(statement, "Resource").contains("*");
            for (String action : texts(statement, "Action")) {
                boolean knowsResources = !known.getOrDefault(action, List.of()).isEmpty();
                if (onAnything && knowsResources) {
                    wide.add(action);
                } else if (!onAnything && !knowsResources) {
                    pointless.add(action);
                }
            }
        }

        assertThat(wide).as("allowed on * although they know resources").isEmpty();
        assertThat(pointless)
                .as("allowed on a resource although they know none")
                .isEmpty();
    }

    private static List<Node> grantedStatements() {
        Node resources = JsonDocuments.parse(
                        "secure", new SecureTypesStack().template().toJson())
                .find("Resources")
                .orElseThrow();
        List<Node> statements = new ArrayList<>();
        for (Node resource : resources.membersOrNone().values()) {
            resource.find("Properties")
                    .filter(properties ->
                            properties.find("AssumeRolePolicyDocument").isPresent())
                    .flatMap(properties -> properties.find("Policies"))
                    .ifPresent(policies -> items(policies).forEach(policy -> statements.addAll(statementsOf(policy))));
        }
        assertThat(statements).hasSizeGreaterThan(20);
        return statements;
    }

    private static List<Node> statementsOf(Node policy) {
        return items(policy.find("PolicyDocument")
                .flatMap(document -> document.find("Statement"))
                .orElseThrow());
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.ListNode list ? list.items() : List.of(node);
    }

    private static List<String> texts(Node statement, String member) {
        return items(statement.find(member).orElseThrow()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    private static Map<String, List<String>> known() throws IOException {
        Map<String, List<String>> actions = new TreeMap<>();
        for (String line : Files.readAllLines(FACTS)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                actions.put(fields[0], fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" ")));
            }
        }
        return actions;
    }
}
