package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which capabilities a deployment of the template must acknowledge.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html">CreateStack, Capabilities</a>
 */
public final class NeededCapabilities implements TemplateRule {
    /** The resources that need one, and the property that names each, if it can be named. */
    private static final Map<String, Optional<String>> IAM = new TreeMap<>(Map.of(
            "AWS::IAM::AccessKey", Optional.empty(),
            "AWS::IAM::Group", Optional.of("GroupName"),
            "AWS::IAM::InstanceProfile", Optional.of("InstanceProfileName"),
            "AWS::IAM::ManagedPolicy", Optional.of("ManagedPolicyName"),
            "AWS::IAM::Policy", Optional.empty(),
            "AWS::IAM::Role", Optional.of("RoleName"),
            "AWS::IAM::User", Optional.of("UserName"),
            "AWS::IAM::UserToGroupAddition", Optional.empty()));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INFO)
                .explains("CloudFormation refuses the template unless the deployment acknowledges what it may do.")
                .fix("Pass the capabilities; cfn deploy does so by itself.");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<String> needed = new TreeSet<>();
        subject.template()
                .resources()
                .values()
                .forEach(resource -> capability(resource).ifPresent(needed::add));
        if (needed.contains("CAPABILITY_NAMED_IAM")) {
            needed.remove("CAPABILITY_IAM");
        }
        if (!subject.macros().names().isEmpty()) {
            needed.add("CAPABILITY_AUTO_EXPAND");
        }
        if (!needed.isEmpty()) {
            report.add(this, Place.of("Resources"), "deploying this needs " + String.join(" and ", needed));
        }
    }

    private static Optional<String> capability(TemplateResource resource) {
        Optional<String> name = IAM.get(resource.type());
        if (name == null) {
            return Optional.empty();
        }
        boolean named = name.flatMap(property -> resource.properties().flatMap(it -> it.find(property)))
                .isPresent();
        return Optional.of(named ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM");
    }
}
