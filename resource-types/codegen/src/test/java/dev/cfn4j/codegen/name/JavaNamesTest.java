package dev.cfn4j.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "KmsMasterKeyId, kmsMasterKeyId",
        "ARN, arn",
        "VPCId, vpcId",
        "S3Bucket, s3Bucket",
        "ARNs, arns",
        "CIDRs, cidrs",
        "IPv6CidrBlock, ipv6CidrBlock",
        "DBInstanceClass, dbInstanceClass",
        "OAuth2Permissions, oAuth2Permissions",
        "Rules, rules",
        "maxReceiveCount, maxReceiveCount",
        "Endpoint.Address, endpointAddress",
        "aws:foo-bar, awsFooBar",
        "3D, _3D",
    })
    void methodsBeginInLowerCase(String name, String method) {
        assertThat(JavaNames.method(name)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"github, Github", "iso8601UTC, Iso8601UTC", "a.b_c, ABC"})
    void typesBeginInUpperCase(String name, String type) {
        assertThat(JavaNames.type(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "aws:kms, AWS_KMS",
        "LastModified, LAST_MODIFIED",
        "ENABLED, ENABLED",
        "t3.micro, T3_MICRO",
        "IPv4, IPV4",
        "Bits/Second, BITS_SECOND",
        "1.0, _1_0",
        "*, STAR",
        "'', EMPTY",
        "HTTPSOnly, HTTPS_ONLY",
    })
    void constantsAreInUpperCase(String value, String constant) {
        assertThat(JavaNames.constant(value)).isEqualTo(constant);
    }
}
