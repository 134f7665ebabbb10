package dev.cfn4j.dsl.policy;

import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.policy.StatementTest.json;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
    private static final Value<String> QUEUE = getAtt("Queue", "Arn");
    private static final Value<String> OTHER = getAtt("Other", "Arn");

    @Test
    void writesVersionAndStatements() {
        assertThat(json(PolicyDocument.identityBased(
                        Statement.allow("s3:ListAllMyBuckets").sid("See").onAnything())))
                .isEqualTo(
                        "{\"Version\":\"2012-10-17\",\"Statement\":["
                                + "{\"Sid\":\"See\",\"Effect\":\"Allow\",\"Action\":\"s3:ListAllMyBuckets\",\"Resource\":\"*\"}]}");
    }

    @Test
    void addsStatementsAsTheyAreAtThatMoment() {
        Statement statement = Statement.allow("sqs:SendMessage").on(QUEUE);
        PolicyDocument document = PolicyDocument.identityBased(statement);
        statement.on(OTHER);
        assertThatJson(json(document)).inPath("Statement[0].Resource").isEqualTo("{'Fn::GetAtt': ['Queue', 'Arn']}");
    }

    @Test
    void mergesTheSameStatementOnce() {
        PolicyDocument document = PolicyDocument.identityBased()
                .merge(Statement.allow("sqs:SendMessage").on(QUEUE))
                .merge(Statement.allow("sqs:SendMessage").on(QUEUE));
        assertThatJson(json(document)).node("Statement").isArray().hasSize(1);
    }

    @Test
    void mergesActionsOfTheSameResourceAndResourcesOfTheSameActions() {
        PolicyDocument document = PolicyDocument.identityBased()
                .merge(Statement.allow("sqs:SendMessage").on(QUEUE))
                .merge(Statement.allow("sqs:ReceiveMessage").on(QUEUE))
                .merge(Statement.allow("sqs:ReceiveMessage", "sqs:SendMessage").on(OTHER));
        assertThatJson(json(document))
                .node("Statement")
                .isEqualTo("[{Effect: 'Allow', Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'],"
                        + " Resource: [{'Fn::GetAtt': ['Queue', 'Arn']}, {'Fn::GetAtt': ['Other', 'Arn']}]}]");
    }

    @Test
    void mergesNothingThatWouldSaySomethingElse() {
        PolicyDocument document = PolicyDocument.identityBased()
                .merge(Statement.allow("sqs:SendMessage").on(QUEUE))
                .merge(Statement.deny("sqs:SendMessage").on(QUEUE))
                .merge(Statement.allow("sqs:ReceiveMessage").on(OTHER))
                .merge(Statement.allow("sqs:SendMessage").on(QUEUE).onlyFromThisAccount())
                .merge(Statement.allow("sqs:SendMessage").sid("Named").on(QUEUE))
                .merge(Statement.denyAllBut("s3:*").on(QUEUE))
                .merge(Statement.denyAllBut("iam:*").on(QUEUE));
        assertThatJson(json(document)).node("Statement").isArray().hasSize(7);
    }

    @Test
    void mergesPrincipalsButNeverWithEveryone() {
        PolicyDocument document = PolicyDocument.trust()
                .merge(Statement.assumeRole(Principal.service("ec2.amazonaws.com")))
                .merge(Statement.assumeRole(Principal.service("ecs.amazonaws.com"), Principal.arn(QUEUE)))
                .merge(Statement.assumeRole(Principal.everyone()));
        assertThatJson(json(document))
                .node("Statement")
                .isEqualTo("[{Effect: 'Allow', Action: 'sts:AssumeRole', Principal: {"
                        + "Service: ['ec2.amazonaws.com', 'ecs.amazonaws.com'], AWS: {'Fn::GetAtt': ['Queue', 'Arn']}}},"
                        + "{Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*'}]");
    }

    @Test
    void refusesStatementsOfAnotherForm() {
        Statement plain = Statement.allow("sqs:SendMessage");
        refuses(
                () -> PolicyDocument.identityBased(plain),
                "the statement that allows sqs:SendMessage names no resource: say on(arn), or onAnything() for actions that"
                        + " know none");
        refuses(() -> PolicyDocument.resourceBased(plain), "names no principal");
        refuses(() -> PolicyDocument.trust(plain), "names no principal");
        refuses(() -> PolicyDocument.impliedResource(plain), "names no principal");
        Statement full =
                Statement.deny("sqs:*").sid("Closed").to(Principal.everyone()).on(QUEUE);
        refuses(() -> PolicyDocument.identityBased(full), "the statement `Closed` names principals");
        refuses(() -> PolicyDocument.trust(full), "the statement `Closed` names resources");
        assertThat(json(PolicyDocument.resourceBased(full))).contains("Closed");
    }

    @Test
    void refusesSidsThatIamDoesNotTake() {
        refuses(
                () -> PolicyDocument.identityBased(
                        Statement.allow("s3:*").sid("with space").onAnything()),
                "letters and digits");
        refuses(
                () -> PolicyDocument.identityBased(
                        Statement.allow("s3:*").sid("A").onAnything(),
                        Statement.deny("s3:*").sid("A").onAnything()),
                "the statement `A` has the Sid of another statement");
    }

    @Test
    void refusesToWriteADocumentWithoutStatements() {
        refuses(() -> json(PolicyDocument.identityBased()), "a policy document without statements");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(TemplateException.class).hasMessageContaining(message);
    }
}
