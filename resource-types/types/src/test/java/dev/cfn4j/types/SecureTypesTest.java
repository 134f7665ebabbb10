package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.ec2.LaunchTemplate;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.rds.DBInstance;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import example.SecureTypesStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole of {@link SecureTypesStack} is a golden file, which cfn-lint and the validator of the toolkit find no fault with. */
class SecureTypesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/secure-types.json");

    private final Template template = new Template();

    @Test
    void allTypesAreAsCommitted() throws IOException {
        String actual = new SecureTypesStack().template().toJson();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aSetterWinsBeforeAndAfter() {
        template.add(new Bucket("Before")
                .versioningConfiguration(v -> v.status("Suspended"))
                .secureWithout(SecureDefault.TLS_ONLY));
        template.add(new Bucket("After")
                .secureWithout(SecureDefault.TLS_ONLY)
                .versioningConfiguration(v -> v.status("Suspended")));

        assertThat(template.toJson()).doesNotContain("Enabled", "BucketPolicy").containsOnlyOnce("\"Before\"");
    }

    @Test
    void aSetterThatSaysTheSameInAnotherWayWins() {
        template.add(new Queue("Work").secure().kmsMasterKeyId("alias/mine"));

        assertThat(template.toJson()).doesNotContain("SqsManagedSseEnabled");
    }

    @Test
    void aDefaultCanBeLeftOutByItsName() {
        template.add(new Bucket("Data").secure().without("VersioningConfiguration"));

        assertThat(template.toJson()).doesNotContain("VersioningConfiguration").contains("BucketEncryption");
    }

    @Test
    void structuresThatAreSetAreCompleted() {
        template.add(new LaunchTemplate("Host")
                .secure()
                .launchTemplateData(
                        d -> d.instanceType("t3.micro").metadataOptions(m -> m.httpPutResponseHopLimit(2))));

        assertThat(template.toJson()).contains("\"HttpTokens\": \"required\"", "\"HttpPutResponseHopLimit\": 2");
    }

    @Test
    void aTopicGetsNoKeyThatWasRefused() {
        Topic plain = template.add(new Topic("Plain").secureWithout(SecureDefault.ENCRYPTION));
        Topic chosen = template.add(new Topic("Chosen").secure().kmsMasterKeyId("alias/aws/sns"));
        plain.grantPublishToAlarms();
        chosen.grantPublishToAlarms();

        assertThat(template.toJson())
                .doesNotContain("AWS::KMS::Key")
                .containsOnlyOnce("KmsMasterKeyId")
                .contains("\"KmsMasterKeyId\": \"alias/aws/sns\"");
    }

    @Test
    void aTopicGetsAKeyOfItsOwnOnlyWhereAServicePublishes() {
        template.add(new Topic("Quiet").secure());
        assertThat(template.toJson()).contains("alias/aws/sns").doesNotContain("AWS::KMS::Key");

        Topic loud = template.add(new Topic("Loud").secure());
        template.add(new Alarm("Full").tell(loud));
        assertThat(template.toJson()).contains("\"LoudKey\"", "\"kms:GenerateDataKey\"");
    }

    @Test
    void aMemberOfAClusterLeavesToTheClusterWhatIsTheClusters() {
        template.add(new DBInstance("Writer").secure().dbClusterIdentifier("ledger"));

        assertThat(template.toJson())
                .contains("PubliclyAccessible")
                .doesNotContain("StorageEncrypted", "ManageMasterUserPassword", "DeletionProtection", "Snapshot");
    }

    @Test
    void aFunctionWithARoleElsewhereIsSecuredWithoutGrants() {
        template.add(new Function("Convert").secure().role("arn:aws:iam::123456789012:role/elsewhere"));

        assertThat(template.toJson()).contains("\"ConvertLogs\"").doesNotContain("AWS::IAM::Role");
    }

    @Test
    void defaultsOfAWholeStackAreOneLine() {
        Stack stack = new Stack() {
            @Override
            protected void define() {
                defaults(Queue.class, Queue::secure);
                tagAll("team", "us");
                add(new Queue("Work").withDeadLetters(3));
            }
        };

        String json = stack.template().toJson();
        assertThat(json).contains("WorkDeadLettersPolicy", "WorkPolicy");
        assertThat(json.split("\"team\"", -1)).hasSize(3);
    }

    @Test
    void rendersTheSameTwice() {
        Stack stack = new SecureTypesStack();

        assertThat(stack.template().toJson()).isEqualTo(stack.template().toJson());
    }
}
