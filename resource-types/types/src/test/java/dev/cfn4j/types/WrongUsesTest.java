package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The wrong uses of {@code wrong-uses.txt}, each refused by the compiler where it is wrong, and accepted when corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongUsesTest {
    private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]\\[\\[(.*?)]]");

    private InMemoryCompiler compiler;

    @BeforeAll
    void open() {
        compiler = new InMemoryCompiler();
    }

    @AfterAll
    void close() throws IOException {
        compiler.close();
    }

    @Test
    void thereAreAtLeastTwentyOfThem() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(20)
                .allMatch(line -> MARKED.matcher(line).find());
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongAndAcceptsRight() throws IOException {
        return cases().stream().map(line -> dynamicTest(name(line), () -> check(statement(line))));
    }

    private void check(String marked) {
        String right = MARKED.matcher(marked).replaceAll("$2");
        String wrong = MARKED.matcher(marked).replaceAll("$1");

        assertThat(compiler.errors(unit(right))).as(right).isEmpty();
        assertThat(compiler.errors(unit(wrong)))
                .as(wrong)
                .isNotEmpty()
                .extracting(Diagnostic::getLineNumber)
                .containsOnly(lineOf(unit(wrong), wrong));
    }

    private static long lineOf(String unit, String statement) {
        return unit.substring(0, unit.indexOf(statement)).lines().count();
    }

    private static String unit(String statement) {
        return """
                import dev.cfn4j.dsl.*;
                import dev.cfn4j.types.autoscaling.AutoScalingGroup;
                import dev.cfn4j.types.ec2.VPCEndpoint;
                import dev.cfn4j.types.glue.UsageProfile;
                import dev.cfn4j.types.s3.Bucket;
                import dev.cfn4j.types.sqs.Queue;
                import java.util.List;
                import java.util.Map;

                class Case {
                    void define(
                            Bucket bucket,
                            Bucket.Rule rule,
                            Condition prod,
                            Parameter<String> name,
                            Parameter<Number> delay,
                            Parameter<List<String>> subnets) {
                        %s
                    }
                }
                """.formatted(statement);
    }

    private static List<String> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(WrongUsesTest.class.getResourceAsStream("wrong-uses.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(" | "));
    }

    private static String statement(String line) {
        return line.substring(line.indexOf(" | ") + " | ".length());
    }
}
