package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Buckets: their domain names. */
final class BucketShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket");
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        String bucket = subject.physicalId();
        String region = subject.place().region();
        String suffix = subject.place().urlSuffix();
        String value = switch (attribute) {
            case "DomainName" -> bucket + ".s3." + suffix;
            case "DualStackDomainName" -> bucket + ".s3.dualstack." + region + "." + suffix;
            case "RegionalDomainName" -> bucket + ".s3." + region + "." + suffix;
            case "WebsiteURL" -> "http://" + bucket + ".s3-website-" + region + "." + suffix;
            case "Arn" -> "arn:" + subject.place().partition() + ":s3:::" + bucket;
            default -> "";
        };
        return value.isEmpty() ? Optional.empty() : Optional.of(Values.text(value));
    }
}
