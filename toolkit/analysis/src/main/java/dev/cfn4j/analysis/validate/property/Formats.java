package dev.cfn4j.analysis.validate.property;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the formats of the facts mean: how AWS writes the identifiers of its resources, networks and dates. */
final class Formats {
    private static final String ARN = "arn:aws[a-zA-Z-]*:";
    private static final Map<String, Format> KNOWN = Map.ofEntries(
            of(
                    "AWS::EC2::SecurityGroup.Id",
                    "the ID of a security group (sg- and 8 or 17 hexadecimal digits)",
                    "sg-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})"),
            of(
                    "AWS::EC2::SecurityGroup.Name",
                    "the name of a security group",
                    "[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]+"),
            of(
                    "AWS::EC2::Subnet.Id",
                    "the ID of a subnet (subnet- and 8 or 17 hexadecimal digits)",
                    "subnet-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})"),
            of(
                    "AWS::EC2::VPC.Id",
                    "the ID of a VPC (vpc- and 8 or 17 hexadecimal digits)",
                    "vpc-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})"),
            of(
                    "AWS::EC2::Image.Id",
                    "the ID of an image (ami- and 8 or 17 letters or digits)",
                    "ami-([0-9a-z]{8}|[0-9a-z]{17})|resolve:ssm:.+"),
            of("AWS::IAM::Role.Arn", "the ARN of a role", ARN + "iam::\\d{12}:role/.+"),
            of("AWS::KMS::Key.Arn", "the ARN of a KMS key", ARN + "kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+"),
            of(
                    "AWS::KMS::Key.Id",
                    "the ID of a KMS key",
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+"),
            of("AWS::KMS::Alias.AliasName", "the name of a KMS alias (alias/…)", "alias/[a-zA-Z0-9:/_-]+"),
            of("AWS::SNS::Topic.Arn", "the ARN of a topic", ARN + "sns:[a-z0-9-]+:\\d{12}:.+"),
            of("AWS::ACM::Certificate.Arn", "the ARN of a certificate", ARN + "acm:[a-z0-9-]+:\\d{12}:certificate/.+"),
            of("AWS::Lambda::Function.Arn", "the ARN of a function", ARN + "lambda:[a-z0-9-]+:\\d{12}:function:.+"),
            of("AWS::Logs::LogGroup.Name", "the name of a log group", "[.\\-_/#A-Za-z0-9]{1,512}"),
            of(
                    "AWS::S3::Bucket.Name",
                    "the name of a bucket (3 to 63 lower-case letters, digits, dots and hyphens)",
                    "(?![.\\-])(?!.*\\.\\.)(?!.*\\-\\.)(?!.*\\.\\-)[a-z0-9.\\-]{3,63}(?<![.\\-])"),
            Map.entry("ipv4-network", new Format("an IPv4 network, as 10.0.0.0/16", Networks::isIpv4)),
            Map.entry("ipv6-network", new Format("an IPv6 network, as 2001:db8::/32", Networks::isIpv6)),
            Map.entry(
                    "date-time",
                    Format.of(
                            "a date and time with its offset, as 2026-01-31T12:00:00Z",
                            "\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:?\\d\\d)")));

    private Formats() {}

    /** The format of that name, if its form is known. */
    static Optional<Format> find(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Map.Entry<String, Format> of(String name, String description, String pattern) {
        return Map.entry(name, Format.of(description, pattern));
    }

    /**
     * One format.
     *
     * @param description what it is, in words
     * @param accepts whether a text has it
     */
    record Format(String description, Predicate<String> accepts) {
        static Format of(String description, String pattern) {
            String whole = "^(?:" + pattern + ")$";
            return new Format(description, text -> Patterns.finds(whole, text));
        }
    }
}
