package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses functions that there are not, and those whose argument is wrong whatever the parameters are. */
final class FunctionCheck {
    private static final List<String> FUNCTIONS = List.of(
            "Fn::Base64",
            "Fn::GetAtt",
            "Fn::GetAZs",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Split",
            "Fn::FindInMap",
            "Fn::Select",
            "Ref",
            "Fn::Equals",
            "Fn::If",
            "Fn::Not",
            "Condition",
            "Fn::And",
            "Fn::Or",
            "Fn::Contains",
            "Fn::EachMemberEquals",
            "Fn::EachMemberIn",
            "Fn::ValueOf",
            "Fn::ValueOfAll",
            "Fn::RefAll",
            "Fn::Sub",
            "Fn::Cidr");
    private static final List<String> LATER =
            List.of("Fn::GetStackOutput", "Fn::Length", "Fn::ToJsonString", "Fn::Transform");

    private final StackTemplate template;

    FunctionCheck(StackTemplate template) {
        this.template = template;
    }

    void run() {
        template.resources().values().forEach(resource -> check(resource.properties()));
        template.outputs().values().forEach(this::check);
        template.conditions().values().forEach(this::check);
    }

    private void check(Node node) {
        if (node instanceof Node.ListNode list) {
            list.items().forEach(this::check);
        }
        Map<String, Node> members = node.membersOrNone();
        if (members.size() == 1) {
            members.forEach(this::checkCall);
        }
        members.values().forEach(this::check);
    }

    private void checkCall(String name, Node argument) {
        if (name.startsWith("Fn::") && !FUNCTIONS.contains(name) && !LATER.contains(name)) {
            throw AwsFault.validation("Template format error: Encountered unsupported function: " + name
                    + " Supported functions are: " + FUNCTIONS);
        }
        switch (name) {
            case "Ref" -> checkRef(argument);
            case "Fn::GetAtt" -> checkGetAtt(argument);
            case "Fn::If" -> checkIf(argument);
            case "Fn::FindInMap" -> checkMap(argument);
            case "Fn::Join" -> checkJoin(argument);
            default -> {
                // The others are checked when they are evaluated.
            }
        }
    }

    private static void checkRef(Node argument) {
        if (argument.text().isEmpty()) {
            throw AwsFault.validation("Template error: every Ref object must have a single String value.");
        }
    }

    private static void checkGetAtt(Node argument) {
        boolean list = argument instanceof Node.ListNode items && items.items().size() >= 2;
        if (!list && argument.text().filter(text -> text.contains(".")).isEmpty()) {
            throw AwsFault.validation("Template error: every Fn::GetAtt object requires two non-empty parameters, the"
                    + " resource name and the resource attribute");
        }
    }

    private void checkIf(Node argument) {
        if (!(argument instanceof Node.ListNode list) || list.items().size() != 3) {
            throw AwsFault.validation("Template error: Fn::If requires a list argument with three elements");
        }
        Optional<String> condition = list.items().get(0).text();
        if (condition.isPresent() && !template.conditions().containsKey(condition.get())) {
            throw AwsFault.validation(
                    "Template error: unresolved condition dependency " + condition.get() + " in Fn::If");
        }
    }

    private void checkMap(Node argument) {
        if (argument instanceof Node.ListNode list && list.items().size() == 3) {
            Optional<String> map = list.items().get(0).text();
            if (map.isPresent() && !template.mappings().containsKey(map.get())) {
                throw AwsFault.validation("Template error: Mapping named '" + map.get()
                        + "' is not present in the 'Mappings' section of template.");
            }
        }
    }

    private static void checkJoin(Node argument) {
        if (!(argument instanceof Node.ListNode list) || list.items().size() != 2) {
            throw AwsFault.validation("Template error: every Fn::Join object requires two parameters, (1) a string"
                    + " delimiter and (2) a list of strings to be joined or a function that returns a list of strings"
                    + " (such as Fn::GetAZs) to be joined.");
        }
    }
}
