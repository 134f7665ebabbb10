package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    @TempDir
    private Path directory;

    @Test
    void setsAndRemovesFacts() throws IOException {
        correction("Test::One::Thing/properties/P", "\"set\": {\"required\": true}, \"remove\": [\"enum\"]");

        var corrected = Corrections.read(directory).apply(types()).get("Test::One::Thing");

        assertThat(corrected.findProperty("P"))
                .hasValueSatisfying(facts -> assertThat(facts.required()).isTrue());
    }

    @Test
    void failsWhenACorrectionChangesNothing() throws IOException {
        correction("Test::One::Thing/properties/P", "\"set\": {\"type\": \"string\"}");

        assertThatThrownBy(() -> Corrections.read(directory).apply(types()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("correction of Test::One::Thing/properties/P (because)")
                .hasMessageContaining("changes nothing any more")
                .hasMessageContaining("delete the correction");
    }

    @Test
    void failsForATypeThatIsGone() throws IOException {
        correction("Test::One::Other/properties/P", "\"set\": {\"type\": \"string\"}");

        assertThatThrownBy(() -> Corrections.read(directory).apply(types()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("there is no type Test::One::Other");
    }

    @Test
    void demandsAReason() throws IOException {
        Files.writeString(
                directory.resolve("a.json"), "{\"corrections\": [{\"at\": \"Test::One::Thing\", \"set\": {}}]}");

        assertThatThrownBy(() -> Corrections.read(directory).apply(types()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("has no 'reason'");
    }

    private void correction(String at, String change) throws IOException {
        Files.writeString(
                directory.resolve("a.json"),
                "{\"corrections\": [{\"reason\": \"because\", \"at\": \"" + at + "\", " + change + "}]}");
    }

    static SortedMap<String, ResourceType> types(PropertyFacts... properties) {
        var body = new Definition("Test::One::Thing", new TreeMap<>(), new TreeSet<>(), List.of(), false)
                .withProperties(
                        properties.length > 0
                                ? List.of(properties)
                                : List.of(PropertyFacts.of("P", Shape.scalar(Shape.Kind.STRING))));
        SortedMap<String, ResourceType> result = new TreeMap<>();
        result.put(
                "Test::One::Thing",
                new ResourceType(
                        "Test::One::Thing", body, new TreeMap<>(), new TreeMap<>(), Identity.NONE, Traits.NONE));
        return result;
    }
}
