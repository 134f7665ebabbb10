package dev.cfn4j.dsl.policy;

import static dev.cfn4j.dsl.Fn.accountId;
import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.policy.ConditionOperator.ARN_LIKE;
import static dev.cfn4j.dsl.policy.ConditionOperator.BOOL;
import static dev.cfn4j.dsl.policy.ConditionOperator.DATE_LESS_THAN;
import static dev.cfn4j.dsl.policy.ConditionOperator.IP_ADDRESS;
import static dev.cfn4j.dsl.policy.ConditionOperator.NULL;
import static dev.cfn4j.dsl.policy.ConditionOperator.NUMERIC_LESS_THAN;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_EQUALS;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_LIKE;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void writesOneThingAsItselfAndSeveralAsAList() {
        assertThatJson(json(Statement.allow("s3:GetObject").on("arn:aws:s3:::a/*")))
                .isEqualTo("{Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*'}");
        assertThatJson(json(Statement.allow("s3:Get*", "s3:List*").on(List.of("arn:aws:s3:::a", sub("${Data.Arn}")))))
                .isEqualTo("{Effect: 'Allow', Action: ['s3:Get*', 's3:List*'],"
                        + " Resource: ['arn:aws:s3:::a', {'Fn::Sub': '${Data.Arn}'}]}");
    }

    @Test
    void writesTheSameThingOnce() {
        assertThatJson(json(Statement.allow("s3:GetObject", "s3:GetObject")
                        .on(getAtt("Data", "Arn"))
                        .on(getAtt("Data", "Arn"))))
                .isEqualTo("{Effect: 'Allow', Action: 's3:GetObject', Resource: {'Fn::GetAtt': ['Data', 'Arn']}}");
    }

    @Test
    void writesAllButSome() {
        assertThatJson(json(Statement.denyAllBut("iam:*")
                        .toAllBut(Principal.arn("arn:aws:iam::111122223333:role/Admin"))
                        .onAllBut("arn:aws:s3:::open/*")))
                .isEqualTo("{Effect: 'Deny', NotPrincipal: {AWS: 'arn:aws:iam::111122223333:role/Admin'},"
                        + " NotAction: 'iam:*', NotResource: 'arn:aws:s3:::open/*'}");
    }

    @Test
    void writesPrincipalsByType() {
        assertThatJson(json(Statement.allow("sts:AssumeRole")
                        .to(Principal.service("ec2.amazonaws.com"), Principal.account("111122223333"))
                        .to(Principal.service("ecs.amazonaws.com"), Principal.thisAccount())
                        .to(Principal.federated("graph.facebook.com"), Principal.canonicalUser("79a5"))))
                .node("Principal")
                .isEqualTo("{Service: ['ec2.amazonaws.com', 'ecs.amazonaws.com'], AWS: ["
                        + "{'Fn::Sub': 'arn:${AWS::Partition}:iam::111122223333:root'},"
                        + "{'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}],"
                        + " Federated: 'graph.facebook.com', CanonicalUser: '79a5'}");
        assertThatJson(json(Statement.deny("s3:*").to(Principal.everyone())))
                .node("Principal")
                .isEqualTo("*");
    }

    @Test
    void writesConditionsByOperatorAndKey() {
        assertThatJson(json(Statement.allow("s3:*")
                        .onAnything()
                        .when(STRING_EQUALS, "aws:PrincipalOrgID", "o-1")
                        .when(STRING_EQUALS, "aws:SourceAccount", accountId())
                        .when(STRING_LIKE.forAnyValue().ifExists(), "aws:TagKeys", "a*", "b*")
                        .when(NUMERIC_LESS_THAN, "aws:MultiFactorAuthAge", 3600, 0.5)
                        .when(BOOL.ifExists(), "aws:MultiFactorAuthPresent", true)
                        .when(NULL, "s3:x-amz-acl", false)
                        .when(DATE_LESS_THAN, "aws:CurrentTime", "2030-01-31T00:00:00Z")
                        .when(IP_ADDRESS, "aws:SourceIp", "203.0.113.0/24", "2001:db8::/32")
                        .when(ARN_LIKE, "aws:SourceArn", List.of("arn:aws:sns:*:*:t", sub("${T}")))))
                .node("Condition")
                .isEqualTo("{StringEquals: {'aws:PrincipalOrgID': 'o-1', 'aws:SourceAccount': {Ref: 'AWS::AccountId'}},"
                        + "'ForAnyValue:StringLikeIfExists': {'aws:TagKeys': ['a*', 'b*']},"
                        + "NumericLessThan: {'aws:MultiFactorAuthAge': ['3600', '0.5']},"
                        + "BoolIfExists: {'aws:MultiFactorAuthPresent': 'true'}, Null: {'s3:x-amz-acl': 'false'},"
                        + "DateLessThan: {'aws:CurrentTime': '2030-01-31T00:00:00Z'},"
                        + "IpAddress: {'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32']},"
                        + "ArnLike: {'aws:SourceArn': ['arn:aws:sns:*:*:t', {'Fn::Sub': '${T}'}]}}");
    }

    @Test
    void keepsServicesFromBeingConfused() {
        assertThatJson(json(Statement.allow("sqs:SendMessage")
                        .to(Principal.service("sns.amazonaws.com"))
                        .onAnything()
                        .onlyFromThisAccount()
                        .onlyFromSource(sub("${Topic}"))))
                .node("Condition")
                .isEqualTo("{StringEquals: {'aws:SourceAccount': {Ref: 'AWS::AccountId'}},"
                        + " ArnLike: {'aws:SourceArn': {'Fn::Sub': '${Topic}'}}}");
    }

    @Test
    void refusesWhatIsNoAction() {
        refuses(
                Statement::allow,
                "a statement without actions does nothing: name at least one, such as `s3:GetObject`");
        refuses(() -> Statement.deny(List.of()), "without actions");
        refuses(
                () -> Statement.allow("GetObject"),
                "`GetObject` is not an action: expected `service:Action`, such as `s3:GetObject` or `s3:Get*`, or `*`");
    }

    @Test
    void refusesWhatIsNoResourceOrPrincipal() {
        refuses(() -> any().on("my-bucket"), "`my-bucket` is not a resource: expected an ARN or `*`");
        refuses(() -> Principal.service("lambda"), "expected one such as `lambda.amazonaws.com`");
        refuses(() -> Principal.account("123"), "`123` is not an account: expected 12 digits");
        refuses(() -> Principal.arn("role/Admin"), "is not the ARN of a principal");
        refuses(
                () -> any().on("arn:aws:sqs:${AWS::Region}:1:q"),
                "with a pseudo parameter inside: write Fn.sub(\"…\") for it to be resolved");
    }

    @Test
    void refusesContradictions() {
        refuses(
                () -> any().on("*").onAllBut("arn:aws:s3:::a"),
                "a statement has either Resource or NotResource, not both");
        refuses(() -> any().to(Principal.everyone(), Principal.thisAccount()), "not both");
        refuses(
                () -> any().when(STRING_EQUALS, "aws:PrincipalTag/team", "a")
                        .when(STRING_EQUALS, "aws:PrincipalTag/team", "b"),
                "`StringEquals` on `aws:PrincipalTag/team` is there already, with a: a statement can have it once");
    }

    @Test
    void refusesValuesThatTheOperatorCannotCompare() {
        refuses(() -> any().when(BOOL, "aws:SecureTransport", List.of("yes")), "`Bool` compares with true or false");
        refuses(() -> any().when(DATE_LESS_THAN, "aws:CurrentTime", "tomorrow"), "found tomorrow");
        refuses(() -> any().when(IP_ADDRESS, "aws:SourceIp", "example.com"), "found example.com");
        refuses(() -> any().when(ARN_LIKE, "aws:SourceArn", "my-topic"), "`ArnLike` compares with an ARN");
        refuses(() -> any().when(NUMERIC_LESS_THAN, "s3:max-keys", Double.NaN), "found NaN");
        refuses(() -> any().when(STRING_EQUALS, "aws:PrincipalOrgID", List.of()), "nothing to compare with");
        refuses(NULL::ifExists, "the operator `Null` cannot be followed by IfExists");
        refuses(() -> BOOL.forAnyValue().forAllValues(), "cannot be preceded by ForAllValues:");
    }

    private static Statement any() {
        return Statement.allow("*");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(TemplateException.class).hasMessageContaining(message);
    }

    static String json(Value<?> value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(out);
        }
        return text.toString();
    }
}
