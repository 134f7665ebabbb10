package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fires where a cache behaviour sends requests to an origin that the distribution does not have.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html">CacheBehavior</a>
 */
public final class TargetOrigin extends ResourceRule {
    /** A rule about distributions. */
    public TargetOrigin() {
        super("AWS::CloudFront::Distribution");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("TargetOriginId is the Id of one of the distribution's origins or origin groups.")
                .fix("Name an origin that is there.")
                .covers("E3057");
    }

    @Override
    protected void check(PropertyObject object, Given distribution, Report report) {
        Optional<Given> config = distribution.find("DistributionConfig");
        if (config.isEmpty()) {
            return;
        }
        List<Given> origins = new ArrayList<>(config.get().items("Origins"));
        config.get().find("OriginGroups").ifPresent(groups -> origins.addAll(groups.items("Items")));
        Set<String> ids = new TreeSet<>();
        origins.forEach(origin -> origin.text("Id").ifPresent(ids::add));
        boolean allKnown = !origins.isEmpty()
                && ids.size() == origins.size()
                && config.get().find("OriginGroups").filter(Given::isComputed).isEmpty();
        if (allKnown) {
            Stream.concat(
                            config.get().find("DefaultCacheBehavior").stream(),
                            config.get().items("CacheBehaviors").stream())
                    .flatMap(behavior -> behavior.find("TargetOriginId").stream())
                    .forEach(target -> target(target, ids, report));
        }
    }

    private void target(Given target, Set<String> ids, Report report) {
        target.text()
                .filter(id -> !ids.contains(id))
                .ifPresent(id -> report.add(
                        this,
                        target.place(),
                        "%s is no origin of the distribution; it has %s".formatted(Words.quoted(id), Words.all(ids)),
                        Words.didYouMean(id, ids)));
    }
}
