package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import java.util.List;
import java.util.Map;

/** Where IAM policies stand in resources, and of which kind they are. */
final class PolicyPlaces {
    private static final String SHARED = "iam/policy";

    /** A kind of policy: who it is attached to decides what it may say. */
    enum Kind {
        /** Attached to a user, group or role. */
        IDENTITY("iam/policy_identity"),
        /** Attached to a resource. */
        RESOURCE("iam/policy_resource"),
        /** Attached to a repository, which it need not name. */
        REPOSITORY("iam/policy_resource_ecr"),
        /** Who may take a role. */
        TRUST("iam/policy_trust");

        private final String schema;

        Kind(String schema) {
            this.schema = schema;
        }

        Document document() {
            return Document.named(schema, SHARED);
        }
    }

    /** A place below a resource. */
    record PolicyPlace(Kind kind, List<String> path) {}

    private static final PolicyPlace INLINE = identity("Properties", "Policies", "*", "PolicyDocument");
    private static final PolicyPlace DOCUMENT = identity("Properties", "PolicyDocument");
    private static final PolicyPlace ATTACHED = new PolicyPlace(Kind.RESOURCE, List.of("Properties", "PolicyDocument"));

    private static final Map<String, List<PolicyPlace>> BY_TYPE = Map.ofEntries(
            Map.entry("AWS::IAM::Group", List.of(INLINE)),
            Map.entry("AWS::IAM::User", List.of(INLINE)),
            Map.entry(
                    "AWS::IAM::Role",
                    List.of(INLINE, new PolicyPlace(Kind.TRUST, List.of("Properties", "AssumeRolePolicyDocument")))),
            Map.entry("AWS::IAM::ManagedPolicy", List.of(DOCUMENT)),
            Map.entry("AWS::IAM::Policy", List.of(DOCUMENT)),
            Map.entry("AWS::IAM::UserPolicy", List.of(DOCUMENT)),
            Map.entry("AWS::IAM::RolePolicy", List.of(DOCUMENT)),
            Map.entry("AWS::IAM::GroupPolicy", List.of(DOCUMENT)),
            Map.entry("AWS::SSO::PermissionSet", List.of(identity("Properties", "InlinePolicy"))),
            Map.entry("AWS::KMS::Key", List.of(resource("KeyPolicy"))),
            Map.entry("AWS::OpenSearchService::Domain", List.of(resource("AccessPolicies"))),
            Map.entry("AWS::S3::BucketPolicy", List.of(ATTACHED)),
            Map.entry("AWS::SNS::TopicPolicy", List.of(ATTACHED)),
            Map.entry("AWS::SQS::QueuePolicy", List.of(ATTACHED)),
            Map.entry(
                    "AWS::ECR::Repository",
                    List.of(new PolicyPlace(Kind.REPOSITORY, List.of("Properties", "RepositoryPolicyText")))));

    private PolicyPlaces() {}

    /** The places of policies in such a resource. */
    static List<PolicyPlace> of(TemplateResource resource) {
        return BY_TYPE.getOrDefault(resource.type(), List.of());
    }

    private static PolicyPlace identity(String... path) {
        return new PolicyPlace(Kind.IDENTITY, List.of(path));
    }

    private static PolicyPlace resource(String property) {
        return new PolicyPlace(Kind.RESOURCE, List.of("Properties", property));
    }
}
