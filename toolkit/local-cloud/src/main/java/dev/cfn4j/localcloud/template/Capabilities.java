package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a deployment of a template must acknowledge: identities that it makes, macros that rewrite it. */
public final class Capabilities {
    private static final String IAM = "CAPABILITY_IAM";
    private static final String NAMED_IAM = "CAPABILITY_NAMED_IAM";
    private static final String AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND";
    private static final Map<String, String> NAMED_BY = Map.of(
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName");
    private static final Set<String> UNNAMED =
            Set.of("AWS::IAM::AccessKey", "AWS::IAM::Policy", "AWS::IAM::UserToGroupAddition");

    private Capabilities() {}

    /**
     * What a template needs.
     *
     * @param capabilities the capabilities
     * @param types the resource types that are the reason
     */
    public record Needs(List<String> capabilities, Set<String> types) {
        /** The reason in words, if anything is needed because of resources. */
        public Optional<String> reason() {
            return types.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The following resource(s) require capabilities: " + types);
        }
    }

    /** What the template needs. */
    public static Needs of(StackTemplate template) {
        List<String> capabilities = new ArrayList<>();
        Set<String> reasons = new TreeSet<>();
        boolean named = false;
        for (ResourceDeclaration resource : template.resources().values()) {
            String nameProperty = NAMED_BY.get(resource.type());
            if (nameProperty != null || UNNAMED.contains(resource.type())) {
                reasons.add(resource.type());
                named |= nameProperty != null
                        && resource.properties().find(nameProperty).isPresent();
            }
        }
        if (!reasons.isEmpty()) {
            capabilities.add(named ? NAMED_IAM : IAM);
        }
        if (!template.declaredTransforms().isEmpty()) {
            capabilities.add(AUTO_EXPAND);
        }
        return new Needs(List.copyOf(capabilities), reasons);
    }

    /**
     * Refuses identities that are not acknowledged.
     *
     * @throws AwsFault if a capability is needed that is not among those
     */
    public static void require(StackTemplate template, Collection<String> acknowledged) {
        List<String> missing = of(template).capabilities().stream()
                .filter(needed -> !needed.equals(AUTO_EXPAND))
                .filter(needed -> !acknowledged.contains(needed))
                .filter(needed -> !(needed.equals(IAM) && acknowledged.contains(NAMED_IAM)))
                .toList();
        refuse(missing);
    }

    /**
     * Refuses transforms that are not acknowledged; who makes a change set can look at what they did, and need not.
     *
     * @throws AwsFault if the template has any, and they are not acknowledged
     */
    public static void requireExpansion(StackTemplate template, Collection<String> acknowledged) {
        if (!template.declaredTransforms().isEmpty() && !acknowledged.contains(AUTO_EXPAND)) {
            refuse(List.of(AUTO_EXPAND));
        }
    }

    private static void refuse(List<String> missing) {
        if (!missing.isEmpty()) {
            throw AwsFault.insufficientCapabilities("Requires capabilities : " + missing);
        }
    }
}
