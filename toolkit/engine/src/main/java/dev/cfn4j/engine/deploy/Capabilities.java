package dev.cfn4j.engine.deploy;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What CloudFormation wants to hear acknowledged before it takes a template, computed from the template (AWS: "Acknowledging IAM
 * resources in CloudFormation templates").
 */
final class Capabilities {
    private static final Map<String, String> NAME_OF_IAM_TYPE = Map.of(
            "AWS::IAM::AccessKey", "",
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::Policy", "",
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName",
            "AWS::IAM::UserToGroupAddition", "");
    private static final String NESTED_STACK = "AWS::CloudFormation::Stack";

    private Capabilities() {}

    /** The capabilities that the template needs, in alphabetical order. */
    static List<String> of(Node template) {
        Set<String> needed = new TreeSet<>();
        template.find("Resources").ifPresent(all -> addForAll(all, needed));
        if (template.find("Transform").isPresent() || hasTransform(template)) {
            needed.add("CAPABILITY_AUTO_EXPAND");
        }
        return List.copyOf(needed);
    }

    /** Resources, and those of loops: the third item of {@code Fn::ForEach::Name} is what is repeated. */
    private static void addForAll(Node resources, Set<String> needed) {
        resources.membersOrNone().forEach((name, member) -> {
            if (member instanceof Node.ListNode loop
                    && name.startsWith("Fn::ForEach::")
                    && loop.items().size() == 3) {
                addForAll(loop.items().get(2), needed);
            } else {
                addFor(member, needed);
            }
        });
    }

    private static void addFor(Node resource, Set<String> needed) {
        String type = resource.find("Type").flatMap(Node::text).orElse("");
        if (type.equals(NESTED_STACK)) {
            // What the nested template holds cannot be seen from here.
            needed.add("CAPABILITY_NAMED_IAM");
            needed.add("CAPABILITY_AUTO_EXPAND");
        }
        if (type.startsWith("AWS::Serverless::")) {
            // The macro adds roles to functions and state machines that bring none.
            needed.add("CAPABILITY_IAM");
        }
        String nameProperty = NAME_OF_IAM_TYPE.get(type);
        if (nameProperty != null) {
            boolean named = resource.find("Properties")
                    .flatMap(properties -> properties.find(nameProperty))
                    .isPresent();
            needed.add(named ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM");
        }
    }

    private static boolean hasTransform(Node node) {
        if (node instanceof Node.ListNode list) {
            return list.items().stream().anyMatch(Capabilities::hasTransform);
        }
        return node.find("Fn::Transform").isPresent()
                || node.membersOrNone().values().stream().anyMatch(Capabilities::hasTransform);
    }
}
