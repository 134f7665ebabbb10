package dev.cfn4j.dsl.policy;

import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.Fn.ref;
import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.policy.ConditionOperator.ARN_LIKE;
import static dev.cfn4j.dsl.policy.ConditionOperator.ARN_NOT_LIKE;
import static dev.cfn4j.dsl.policy.ConditionOperator.BOOL;
import static dev.cfn4j.dsl.policy.ConditionOperator.DATE_GREATER_THAN;
import static dev.cfn4j.dsl.policy.ConditionOperator.NOT_IP_ADDRESS;
import static dev.cfn4j.dsl.policy.ConditionOperator.NULL;
import static dev.cfn4j.dsl.policy.ConditionOperator.NUMERIC_LESS_THAN;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_EQUALS;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_LIKE;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_NOT_EQUALS;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_NOT_LIKE;
import static dev.cfn4j.dsl.policy.Principal.arn;
import static dev.cfn4j.dsl.policy.Principal.everyone;
import static dev.cfn4j.dsl.policy.Principal.service;
import static dev.cfn4j.dsl.policy.Statement.allow;
import static dev.cfn4j.dsl.policy.Statement.deny;
import static dev.cfn4j.dsl.policy.Statement.denyAllBut;
import static dev.cfn4j.dsl.policy.Statement.denyWithoutTls;

import dev.cfn4j.dsl.ExampleDocuments;
import dev.cfn4j.dsl.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExamplePoliciesTest {
    private static final String BUCKET = "arn:aws:s3:::amzn-s3-demo-bucket";
    private static final String PARTNER = "arn:aws:iam::111122223333:root";
    private static final String OTHER = "arn:aws:iam::444455556666:root";

    @TestFactory
    Stream<DynamicTest> reproduces() {
        Map<String, Value<?>> built = new TreeMap<>();
        built.put("s3-tls-only", s3TlsOnly());
        built.put("s3-cross-account-read", s3CrossAccountRead());
        built.put("lambda-trust", PolicyDocument.trust(Statement.assumeRole(service("lambda.amazonaws.com"))));
        built.put("github-oidc-trust", gitHubTrust());
        built.put("kms-key", kmsKey());
        built.put("scp-deny-regions", denyRegions());
        built.put("sns-from-s3-and-cloudwatch", snsFromServices());
        built.put("sqs-from-sns", sqsFromSns());
        built.put("permissions-boundary", permissionsBoundary());
        built.put("require-mfa", requireMfa());
        built.put("ecr-cross-account-pull", ecrPull());
        built.put("s3-vpc-endpoint", vpcEndpoint());
        built.put("s3-office-hours", officeHours());
        return ExampleDocuments.tests("policies", built);
    }

    private static PolicyDocument s3TlsOnly() {
        return PolicyDocument.resourceBased(
                        denyWithoutTls("s3:*").sid("DenyPlainText").on(BUCKET, BUCKET + "/*"),
                        deny("s3:*")
                                .sid("DenyOldTls")
                                .to(everyone())
                                .on(BUCKET, BUCKET + "/*")
                                .when(NUMERIC_LESS_THAN, "s3:TlsVersion", 1.2))
                .id("TransportPolicy");
    }

    private static PolicyDocument s3CrossAccountRead() {
        return PolicyDocument.resourceBased(
                allow("s3:GetBucketLocation", "s3:ListBucket")
                        .sid("ListForPartner")
                        .to(arn(PARTNER))
                        .on(BUCKET),
                allow("s3:GetObject")
                        .sid("ReadForPartner")
                        .to(arn(PARTNER), arn("arn:aws:iam::444455556666:role/Reader"))
                        .on(BUCKET + "/*")
                        .when(STRING_EQUALS, "s3:ExistingObjectTag/shared", "yes"));
    }

    private static PolicyDocument gitHubTrust() {
        String issuer = "token.actions.githubusercontent.com";
        return PolicyDocument.trust(allow("sts:AssumeRoleWithWebIdentity")
                .to(Principal.federated("arn:aws:iam::123456789012:oidc-provider/" + issuer))
                .when(STRING_EQUALS, issuer + ":aud", "sts.amazonaws.com")
                .when(STRING_LIKE, issuer + ":sub", "repo:octo-org/octo-repo:ref:refs/heads/*"));
    }

    private static PolicyDocument kmsKey() {
        Principal worker = arn(getAtt("Worker", "Arn"));
        return PolicyDocument.resourceBased(
                        allow("kms:*")
                                .sid("Enable IAM User Permissions")
                                .to(Principal.thisAccount())
                                .onAnything(),
                        allow("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey")
                                .sid("Allow use of the key")
                                .to(worker)
                                .onAnything(),
                        allow("kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant")
                                .sid("Allow attachment of persistent resources")
                                .to(worker)
                                .onAnything()
                                .when(BOOL, "kms:GrantIsForAWSResource", true),
                        allow("kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*")
                                .sid("Logs of this account")
                                .to(service(sub("logs.${AWS::Region}.${AWS::URLSuffix}")))
                                .onAnything()
                                .when(
                                        ARN_LIKE,
                                        "kms:EncryptionContext:aws:logs:arn",
                                        sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*")))
                .id("key-default-1");
    }

    private static PolicyDocument denyRegions() {
        return PolicyDocument.identityBased(
                denyAllBut("cloudfront:*", "iam:*", "organizations:*", "route53:*", "sts:*", "support:*")
                        .sid("DenyAllOutsideEU")
                        .onAnything()
                        .when(STRING_NOT_EQUALS, "aws:RequestedRegion", "eu-central-1", "eu-west-1")
                        .when(
                                ARN_NOT_LIKE,
                                "aws:PrincipalARN",
                                "arn:aws:iam::*:role/BreakGlass",
                                "arn:aws:iam::*:role/SecurityAudit"),
                deny("cloudtrail:DeleteTrail", "cloudtrail:StopLogging")
                        .sid("KeepTheTrail")
                        .onAnything());
    }

    private static PolicyDocument snsFromServices() {
        return PolicyDocument.resourceBased(
                allow("sns:Publish")
                        .to(service("s3.amazonaws.com"))
                        .on(ref("Topic"))
                        .onlyFromThisAccount()
                        .onlyFromSource(BUCKET),
                allow("sns:Publish")
                        .to(service("cloudwatch.amazonaws.com"))
                        .on(ref("Topic"))
                        .onlyFromThisAccount()
                        .onlyFromSource(
                                sub("arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:*")));
    }

    private static PolicyDocument sqsFromSns() {
        return PolicyDocument.resourceBased(
                allow("sqs:SendMessage")
                        .to(service("sns.amazonaws.com"))
                        .on(getAtt("Queue", "Arn"))
                        .onlyFromSource(ref("Topic")),
                denyWithoutTls("sqs:*").on(getAtt("Queue", "Arn")));
    }

    private static PolicyDocument permissionsBoundary() {
        String boundary = "arn:aws:iam::123456789012:policy/Boundary";
        return PolicyDocument.identityBased(
                allow("cloudwatch:*", "ec2:*", "s3:*").sid("Services").onAnything(),
                allow("iam:CreateRole", "iam:PutRolePermissionsBoundary")
                        .sid("OnlyRolesWithThisBoundary")
                        .onAnything()
                        .when(STRING_EQUALS, "iam:PermissionsBoundary", boundary),
                deny("iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeleteRolePermissionsBoundary")
                        .sid("KeepTheBoundary")
                        .on(boundary),
                deny("secretsmanager:*")
                        .sid("OnlyOwnSecrets")
                        .onAllBut("arn:aws:secretsmanager:*:123456789012:secret:team/*"));
    }

    private static PolicyDocument requireMfa() {
        return PolicyDocument.identityBased(
                allow("iam:GetAccountPasswordPolicy", "iam:ListVirtualMFADevices")
                        .sid("AllowViewAccountInfo")
                        .onAnything(),
                allow("iam:CreateVirtualMFADevice")
                        .sid("AllowManageOwnVirtualMFADevice")
                        .on("arn:aws:iam::*:mfa/*"),
                allow("iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice")
                        .sid("AllowManageOwnUserMFA")
                        .on("arn:aws:iam::*:user/${aws:username}"),
                denyAllBut(
                                "iam:CreateVirtualMFADevice",
                                "iam:EnableMFADevice",
                                "iam:GetUser",
                                "iam:ListMFADevices",
                                "iam:ListVirtualMFADevices",
                                "iam:ResyncMFADevice",
                                "sts:GetSessionToken")
                        .sid("DenyAllExceptListedIfNoMFA")
                        .onAnything()
                        .when(BOOL.ifExists(), "aws:MultiFactorAuthPresent", false));
    }

    private static PolicyDocument ecrPull() {
        String[] pull = {"ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"};
        return PolicyDocument.impliedResource(
                allow(pull).sid("CrossAccountPull").to(arn(PARTNER), arn(OTHER)),
                allow(pull)
                        .sid("LambdaPull")
                        .to(service("lambda.amazonaws.com"))
                        .when(STRING_LIKE, "aws:sourceArn", "arn:aws:lambda:us-east-1:111122223333:function:*"));
    }

    private static PolicyDocument vpcEndpoint() {
        return PolicyDocument.resourceBased(
                allow("s3:*")
                        .sid("OnlyOwnOrganization")
                        .to(Principal.anyAccount())
                        .onAnything()
                        .when(STRING_EQUALS, "aws:PrincipalOrgID", "o-abcd1234")
                        .when(STRING_EQUALS, "aws:ResourceOrgID", "o-abcd1234"),
                allow("s3:GetObject")
                        .sid("ImageLayers")
                        .to(everyone())
                        .on(sub("arn:${AWS::Partition}:s3:::prod-${AWS::Region}-starport-layer-bucket/*")));
    }

    private static PolicyDocument officeHours() {
        return PolicyDocument.resourceBased(
                deny("s3:*")
                        .toAllBut(arn(PARTNER), arn("arn:aws:iam::111122223333:role/Auditor"))
                        .on(BUCKET + "/*")
                        .when(NOT_IP_ADDRESS, "aws:SourceIp", "203.0.113.0/24", "2001:db8:1234:5678::/64")
                        .when(DATE_GREATER_THAN, "aws:CurrentTime", "2030-01-01T00:00:00Z")
                        .when(NULL, "aws:TokenIssueTime", true)
                        .when(STRING_NOT_LIKE.forAllValues(), "aws:TagKeys", "audit*"),
                allow("s3:GetObject")
                        .to(Principal.canonicalUser("79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"))
                        .on(BUCKET + "/public/*"));
    }
}
