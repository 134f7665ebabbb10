package dev.cfn4j.dsl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import example.BrokenPolicies;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFindingsTest {
    @TempDir
    Path temp;

    @Test
    void reportsAPolicyWithoutActionsAtItsLine() {
        assertThat(finding(BrokenPolicies.WithoutActions.class))
                .isEqualTo(
                        "example/BrokenPolicies.java:21: error: a statement without actions does nothing: name at least"
                                + " one, such as `s3:GetObject` [InvalidDefinition]");
    }

    @Test
    void reportsAStatementOfAnotherFormWhereItBegins() {
        assertThat(finding(BrokenPolicies.WithoutResources.class))
                .startsWith(
                        "example/BrokenPolicies.java:28: error: the statement that allows s3:GetObject names no resource");
    }

    @Test
    void reportsAPolicyWithoutStatementsWhereItBegins() {
        assertThat(finding(BrokenPolicies.WithoutStatements.class))
                .startsWith("example/BrokenPolicies.java:37: error: a policy document without statements");
    }

    private String finding(Class<? extends Stack> stack) {
        SynthesisResult result = SynthesisResult.fromJson(Synthesis.synthesize(
                temp.resolve("cfn").toString(),
                new String[] {stack.getName()},
                getClass().getClassLoader()));
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0).toString();
    }
}
