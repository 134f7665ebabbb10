package dev.cfn4j.dsl.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceLocationsTest {
    @BeforeEach
    void begin() {
        SourceLocations.record(true);
    }

    @AfterEach
    void end() {
        SourceLocations.record(false);
    }

    /** The two overloads are the same bytes at the same indexes, so that only their descriptors tell them apart. */
    @Test
    void tellsOverloadsOfTheSameShapeApart() {
        List<Integer> first = Stream.of(lineOf("one"), lineOf(Integer.valueOf(1)))
                .map(SourceLocation::line)
                .toList();
        List<Integer> again = Stream.of(lineOf("two"), lineOf(Integer.valueOf(2)))
                .map(SourceLocation::line)
                .toList();

        assertThat(first.get(1)).isGreaterThan(first.get(0));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void findsEachLineOfALoopEveryTime() {
        Template template = new Template();
        for (int i = 0; i < 2; i++) {
            template.add(new GenericResource("AWS::SQS::Queue", "Queue" + i)
                    .property("DelaySeconds", i)
                    .property("FifoQueue", true));
        }
        Document document = Document.of(template);
        Function<String, Integer> line = path ->
                document.locations().find(NodePath.parse(path)).orElseThrow().line();

        for (int i = 0; i < 2; i++) {
            String properties = "/Resources/Queue" + i + "/Properties/";
            assertThat(line.apply(properties + "FifoQueue")).isEqualTo(line.apply(properties + "DelaySeconds") + 1);
        }
        assertThat(line.apply("/Resources/Queue1")).isEqualTo(line.apply("/Resources/Queue0"));
    }

    @Test
    void recordsNothingWhileItIsOff() {
        SourceLocations.record(false);
        assertThat(SourceLocations.caller()).isNull();
    }

    private static SourceLocation lineOf(String ignored) {
        return java.util.Objects.requireNonNull(SourceLocations.caller());
    }

    private static SourceLocation lineOf(Integer ignored) {
        return java.util.Objects.requireNonNull(SourceLocations.caller());
    }
}
