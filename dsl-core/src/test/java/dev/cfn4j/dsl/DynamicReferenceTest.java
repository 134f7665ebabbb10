package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.DynamicReference.secret;
import static dev.cfn4j.dsl.DynamicReference.ssm;
import static dev.cfn4j.dsl.DynamicReference.ssmSecure;
import static dev.cfn4j.dsl.Rendered.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DynamicReferenceTest {
    @Test
    void refersToParametersOfSystemsManager() {
        assertThat(json(ssm("/app/size"))).isEqualTo("\"{{resolve:ssm:/app/size}}\"");
        assertThat(json(ssm("/app/size").version(3))).isEqualTo("\"{{resolve:ssm:/app/size:3}}\"");
        assertThat(json(ssmSecure("/app/key").version("7"))).isEqualTo("\"{{resolve:ssm-secure:/app/key:7}}\"");
    }

    @Test
    void refersToSecretsAndTheirParts() {
        assertThat(json(secret("db"))).isEqualTo("\"{{resolve:secretsmanager:db}}\"");
        assertThat(json(secret("db").jsonKey("password")))
                .isEqualTo("\"{{resolve:secretsmanager:db:SecretString:password}}\"");
        assertThat(json(secret("db").versionStage("AWSPREVIOUS")))
                .isEqualTo("\"{{resolve:secretsmanager:db:SecretString::AWSPREVIOUS}}\"");
        assertThat(json(secret("db").jsonKey("password").version("1a2b")))
                .isEqualTo("\"{{resolve:secretsmanager:db:SecretString:password::1a2b}}\"");
    }

    @Test
    void rendersPartsThatAreValuesBySub() {
        assertThat(json(secret(Fn.ref("Database")).jsonKey("password")))
                .isEqualTo("{\"Fn::Sub\":\"{{resolve:secretsmanager:${Database}:SecretString:password}}\"}");
        assertThat(json(ssm(Fn.importValue("size")).version(Fn.ref("Version"))))
                .isEqualTo(
                        "{\"Fn::Sub\":[\"{{resolve:ssm:${Value1}:${Version}}}\",{\"Value1\":{\"Fn::ImportValue\":\"size\"}}]}");
        assertThat(json(ssmSecure(Fn.ref("Name")))).isEqualTo("{\"Fn::Sub\":\"{{resolve:ssm-secure:${Name}}}\"}");
    }

    @Test
    void refusesPartsThatDoNotGoTogether() {
        assertThatThrownBy(() -> secret("db").versionStage("AWSCURRENT").version("1"))
                .hasMessage("a dynamic reference takes a version or a version stage, found both");
        assertThatThrownBy(() -> ssm("/app/size").jsonKey("a"))
                .hasMessageContaining("`jsonKey` is for secrets of Secrets Manager, found it on a reference to ssm");
    }
}
