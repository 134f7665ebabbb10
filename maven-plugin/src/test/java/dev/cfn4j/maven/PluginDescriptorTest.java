package dev.cfn4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds what all goals promise, as Maven reads it from the descriptor that the build generates. */
class PluginDescriptorTest {
    private static final Pattern PROPERTY = Pattern.compile("-D(cfn\\.\\w+)");
    private static final Pattern GOAL = Pattern.compile("mvn (?:[^`\n]* )?cfn:([a-z]+)");
    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream xml =
                Objects.requireNonNull(PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"))) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    @Test
    void hasTheVerbsUnderTheirPrefix() {
        assertThat(text(descriptor.getDocumentElement(), "goalPrefix")).isEqualTo("cfn");
        assertThat(goals().stream().map(goal -> text(goal, "goal")))
                .containsExactlyInAnyOrder(
                        "generate",
                        "synth",
                        "expand",
                        "validate",
                        "diff",
                        "check",
                        "deploy",
                        "delete",
                        "describe",
                        "local",
                        "help");
    }

    @Test
    void everyGoalIsThreadSafe() {
        assertThat(goals())
                .allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    @Test
    void everyVerbThatRunsStackClassesCompilesFirstAndSeesTheRuntimeClassPath() {
        List<Element> running = verbs().stream()
                .filter(goal -> !text(goal, "goal").equals("generate")
                        && !text(goal, "goal").equals("local"))
                .toList();
        assertThat(running).hasSize(8).allSatisfy(goal -> {
            assertThat(text(goal, "executePhase")).isEqualTo("process-classes");
            assertThat(text(goal, "requiresDependencyResolution")).isEqualTo("runtime");
        });
    }

    @Test
    void nothingThatChangesAwsIsBoundToAPhaseByItself() {
        assertThat(verbs().stream()
                        .filter(goal -> goal.getElementsByTagName("phase").getLength() > 0)
                        .map(goal -> text(goal, "goal")))
                .containsExactlyInAnyOrder("generate", "synth", "validate", "check");
    }

    @Test
    void everyPropertyHasThePrefixAndEveryParameterIsExplained() {
        for (Element goal : verbs()) {
            for (Element parameter : children(goal, "parameter")) {
                assertThat(text(parameter, "description"))
                        .as(text(parameter, "name"))
                        .isNotBlank();
            }
            Element configuration = children(goal, "configuration").get(0);
            NodeList values = configuration.getChildNodes();
            for (int i = 0; i < values.getLength(); i++) {
                String property = values.item(i).getTextContent();
                assertThat(property).matches("|\\s+|\\$\\{(cfn\\.[A-Za-z0-9]+|project|session)}");
            }
        }
    }

    @Test
    void everyGoalAndPropertyThatADocumentNamesIsThere() throws IOException {
        String configurations = verbs().stream()
                .map(goal -> children(goal, "configuration").get(0).getTextContent())
                .collect(Collectors.joining());

        assertThat(named(PROPERTY))
                .hasSizeGreaterThan(10)
                .allSatisfy(property -> assertThat(configurations).contains("${" + property + "}"));
        assertThat(goals().stream().map(goal -> text(goal, "goal"))).containsAll(named(GOAL));
    }

    /** What the documents name by that pattern. */
    private static Set<String> named(Pattern pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> documents = Files.list(Path.of("../docs"))) {
            for (Path document : Stream.concat(documents, Stream.of(Path.of("../README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList()) {
                pattern.matcher(Files.readString(document)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }

    private static List<Element> goals() {
        return children(descriptor.getDocumentElement(), "mojo");
    }

    private static List<Element> verbs() {
        return goals().stream()
                .filter(goal -> !text(goal, "goal").equals("help"))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
