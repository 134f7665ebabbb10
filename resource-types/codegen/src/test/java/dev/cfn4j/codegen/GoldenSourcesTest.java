package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The sources of telling types, as committed under {@code src/test/resources/golden}. After a wanted change of the generator or
 * of the facts, {@code -Dgolden.update=true} writes them anew; the test then still asserts.
 */
class GoldenSourcesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final TypeGenerator GENERATOR = new TypeGenerator("dev.cfn4j.types");
    private static final List<String> TYPES = List.of(
            // The first example of the README: numbers, a structure, tags, an attribute.
            "AWS::SQS::Queue",
            // The smallest: nothing but lists of text.
            "AWS::SQS::QueuePolicy",
            // Structures that contain themselves.
            "AWS::Budgets::Budget",
            // Properties named like Java keywords.
            "AWS::SecurityHub::SecurityControl",
            // Unions of structures and of scalars.
            "AWS::IoTFleetWise::DecoderManifest",
            // Maps of texts and of structures.
            "AWS::Glue::UsageProfile",
            // Tags with a third member.
            "AWS::AutoScaling::AutoScalingGroup",
            // Tags as a map, and free-form objects.
            "AWS::SSM::Parameter",
            // A property type named like its resource type.
            "AWS::XRay::SamplingRule",
            // What the moderation sample needs most.
            "AWS::SageMaker::Model");

    @TestFactory
    Stream<DynamicTest> sourcesAreAsCommitted() {
        return TYPES.stream().map(type -> dynamicTest(type, () -> check(type)));
    }

    private static void check(String type) throws IOException {
        SourceFile source = GENERATOR.generate(Catalog.bundled().expectType(type));
        Golden.assertSame(GOLDEN.resolve(source.path() + ".txt"), source.text());
    }

    @Test
    void nothingElseIsCommitted() throws IOException {
        Set<Path> expected = TYPES.stream()
                .map(type -> GENERATOR.generate(Catalog.bundled().expectType(type)))
                .map(source -> GOLDEN.resolve(source.path() + ".txt"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)).allMatch(expected::contains);
        }
    }
}
