package dev.cfn4j.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.diff.RandomStacks.Values;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/**
 * For random pairs of templates, the diff says what ministack's change set says. Where they differ, {@code diff/ministack.tsv} says who is
 * right, and why.
 */
class MinistackVerdictsTest {
    private static final int PAIRS = 80;
    private static final Path ADJUDICATED = Path.of("src/test/resources/diff/ministack.tsv");

    @Test
    void agreesWithChangeSetsOrSaysWhyNot() throws IOException, InterruptedException {
        Set<String> differences = new TreeSet<>();
        int verdicts = 0;
        try (Ministack ministack = Ministack.start()) {
            for (int seed = 1; seed <= PAIRS; seed++) {
                RandomStacks stacks = new RandomStacks(seed);
                Values old = stacks.values();
                Values wanted = stacks.changed(old);
                Map<String, String> theirs = theirs(ministack.client(), "pair-" + seed, old, wanted);
                Map<String, String> ours = ours(old, wanted);
                verdicts += theirs.size();
                differences.addAll(differences(ours, theirs, "seed " + seed));
            }
        }
        assertThat(verdicts).as("verdicts compared").isGreaterThan(100);
        assertThat(differences.stream()
                        .map(it -> it.replaceFirst("[^\t]*\t", "").replaceFirst("\tseed.*", ""))
                        .collect(Collectors.toSet()))
                .as("type, ours, theirs: %s", differences)
                .isSubsetOf(adjudicated());
    }

    private static Set<String> adjudicated() throws IOException {
        return Files.readAllLines(ADJUDICATED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .peek(cells -> assertThat(cells).as("ours, theirs, reason").hasSize(3))
                .map(cells -> String.join("\t", cells[0], cells[1]))
                .collect(Collectors.toSet());
    }

    private static List<String> differences(Map<String, String> ours, Map<String, String> theirs, String where) {
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String one = ours.getOrDefault(name, "-");
            String other = theirs.getOrDefault(name, "-");
            if (!one.equals(other)) {
                differences.add(name + "\t" + one + "\t" + other + "\t" + where);
            }
        }
        return differences;
    }

    private static Map<String, String> ours(Values old, Values wanted) {
        Map<String, String> verdicts = new TreeMap<>();
        for (ResourceChange resource :
                TemplateDiff.between(side(old), side(wanted), Catalog.bundled()).resources()) {
            if (resource.isTouched()) {
                verdicts.put(resource.logicalId(), verdict(resource));
            }
        }
        return verdicts;
    }

    private static String verdict(ResourceChange resource) {
        return switch (resource.kind()) {
            case ADDED -> "Add";
            case REMOVED -> "Remove";
            case MODIFIED -> "Modify " + replacement(resource.effect());
        };
    }

    private static String replacement(Effect effect) {
        return switch (effect) {
            case REPLACEMENT -> "True";
            case MAYBE_REPLACEMENT -> "Conditional";
            default -> "False";
        };
    }

    private static StackContent side(Values values) {
        Document document = new Document(JsonDocuments.parse("random", values.template()), Locations.NONE);
        return new StackContent(document, Map.of("Stage", values.stage()), Map.of());
    }

    private static Map<String, String> theirs(CloudFormationClient client, String name, Values old, Values wanted)
            throws InterruptedException {
        client.createStack(request -> request.stackName(name)
                .templateBody(old.template())
                .parameters(stage(old))
                .capabilities(Capability.CAPABILITY_NAMED_IAM));
        await(client, name);
        client.createChangeSet(request -> request.stackName(name)
                .changeSetName("update")
                .changeSetType(ChangeSetType.UPDATE)
                .templateBody(wanted.template())
                .parameters(stage(wanted))
                .capabilities(Capability.CAPABILITY_NAMED_IAM));
        DescribeChangeSetResponse set = described(client, name);
        Map<String, String> verdicts = new TreeMap<>();
        set.changes().forEach(change -> {
            var resource = change.resourceChange();
            String replacement = resource.actionAsString().equals("Modify") ? " " + resource.replacementAsString() : "";
            verdicts.put(resource.logicalResourceId(), resource.actionAsString() + replacement);
        });
        client.deleteStack(request -> request.stackName(name));
        return verdicts;
    }

    private static Parameter stage(Values values) {
        return Parameter.builder()
                .parameterKey("Stage")
                .parameterValue(values.stage())
                .build();
    }

    private static void await(CloudFormationClient client, String name) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var stack = client.describeStacks(request -> request.stackName(name))
                    .stacks()
                    .get(0);
            if (!stack.stackStatusAsString().endsWith("IN_PROGRESS")) {
                assertThat(stack.stackStatusAsString())
                        .as(String.valueOf(stack.stackStatusReason()))
                        .isEqualTo("CREATE_COMPLETE");
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("ministack did not create " + name);
    }

    private static DescribeChangeSetResponse described(CloudFormationClient client, String name)
            throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var set =
                    client.describeChangeSet(request -> request.stackName(name).changeSetName("update"));
            if (!set.statusAsString().endsWith("IN_PROGRESS")
                    && !set.statusAsString().endsWith("PENDING")) {
                return set;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("ministack did not make a change set for " + name);
    }
}
