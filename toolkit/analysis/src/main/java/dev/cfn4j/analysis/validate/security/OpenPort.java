package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.service.Given;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Warns where the whole internet may reach a port for administration or of a database.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html">VPC security</a>
 */
public final class OpenPort implements ObjectRule {
    private static final Set<String> DEFINITIONS = Set.of("Ingress", "AWS::EC2::SecurityGroupIngress");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "::/0");
    private static final Map<Long, String> SENSITIVE = new TreeMap<>(Map.of(
            22L, "SSH",
            1433L, "SQL Server",
            1521L, "Oracle",
            3306L, "MySQL",
            3389L, "remote desktop",
            5432L, "PostgreSQL",
            6379L, "Redis",
            9200L, "OpenSearch",
            27_017L, "MongoDB"));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SERVICE)
                .explains(
                        "Ports for administration and of databases are attacked as soon as the internet can reach them.")
                .fix("Give the addresses or the security group that need it; Session Manager needs no open port.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (!object.typeName().startsWith("AWS::EC2::SecurityGroup")
                || !DEFINITIONS.contains(object.definition().name())) {
            return;
        }
        Given rule = new Given(object.place(), object.node());
        Optional<Given> source = rule.find("CidrIp").or(() -> rule.find("CidrIpv6"));
        boolean everywhere =
                source.flatMap(Given::text).filter(EVERYWHERE::contains).isPresent();
        if (everywhere) {
            sensitive(rule)
                    .ifPresent(what -> report.add(
                            this,
                            source.get().place(),
                            "%s lets the whole internet reach %s".formatted(object.name(), what),
                            "Name the addresses or the security group that need it."));
        }
    }

    private static Optional<String> sensitive(Given rule) {
        String protocol = rule.text("IpProtocol").orElse("");
        if (protocol.equals("-1")) {
            return Optional.of("every port");
        }
        Optional<Long> from = rule.number("FromPort");
        Optional<Long> to = rule.number("ToPort").or(() -> from);
        if (from.isEmpty() || protocol.startsWith("icmp")) {
            return Optional.empty();
        }
        return SENSITIVE.entrySet().stream()
                .filter(port -> from.get() <= port.getKey() && port.getKey() <= to.get())
                .findFirst()
                .map(port -> "port %d (%s)".formatted(port.getKey(), port.getValue()));
    }
}
