package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each function takes and which functions may stand in it, as the page of each says under "Supported functions"; see
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">intrinsic
 * functions</a>.
 */
final class Signatures {
    private static final Pattern REGION = Pattern.compile("|[a-z]{2,4}(-[a-z]+)+-\\d");
    private static final Pattern BLOCK = Pattern.compile("[0-9a-fA-F.:]+/\\d{1,3}");
    private static final String[] KEYS = {"Ref", "Fn::FindInMap"};
    private static final String[] EXTENDED_KEYS = {
        "Ref",
        "Fn::FindInMap",
        "Fn::Join",
        "Fn::Sub",
        "Fn::If",
        "Fn::Select",
        "Fn::Length",
        "Fn::ToJsonString",
        "Fn::Split"
    };
    private static final String[] NAMES = {
        "Ref", "Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Sub", "Fn::ToJsonString"
    };
    private static final String[] CIDR_PARTS = {
        "Fn::FindInMap", "Fn::GetAtt", "Fn::If", "Fn::ImportValue", "Fn::Select", "Fn::Sub", "Ref"
    };

    private final boolean extended;
    private final Map<String, Form> forms = new HashMap<>();

    /** The signatures, with what the language extensions allow besides or without. */
    Signatures(boolean extended) {
        this.extended = extended;
        names();
        texts();
        lists();
        decisions();
    }

    /** What the function takes; empty where nothing is known of it. */
    Optional<Form> find(String function) {
        return Optional.ofNullable(forms.get(function));
    }

    private void names() {
        forms.put("Ref", extended ? Form.text(NAMES) : Form.literal("a name"));
        Form pair = Form.tuple(
                "a list of a logical ID and an attribute",
                2,
                extended ? Form.text(NAMES) : Form.literal("a logical ID"),
                extended ? Form.text(NAMES) : Form.text("Ref"));
        forms.put("Fn::GetAtt", (place, node, complaints) -> {
            boolean isDotted = node.text().filter(text -> text.indexOf('.') > 0).isPresent();
            if (!isDotted) {
                pair.check(place, node, complaints);
            }
        });
        Form key = Form.text(extended ? EXTENDED_KEYS : KEYS);
        Form options = (place, node, complaints) -> {
            if (!node.membersOrNone().keySet().equals(Set.of("DefaultValue"))) {
                complaints.add(place, "an object with `DefaultValue`", Words.describe(node));
            }
        };
        forms.put(
                "Fn::FindInMap",
                Form.tuple("a list of a mapping, two keys and perhaps a default", 3, key, key, key, options));
        forms.put("Fn::GetStackOutput", Signatures::stackOutput);
    }

    private static void stackOutput(Place place, Node node, Complaints complaints) {
        Set<String> names = node.membersOrNone().keySet();
        if (!(node instanceof ObjectNode)
                || !names.containsAll(Set.of("StackName", "OutputName"))
                || !Set.of("StackName", "OutputName", "Region", "RoleArn").containsAll(names)) {
            complaints.add(place, "an object with `StackName` and `OutputName`", Words.describe(node));
        }
    }

    private void texts() {
        forms.put(
                "Fn::Base64",
                Form.text(
                        "Fn::Base64",
                        "Fn::Cidr",
                        "Fn::Contains",
                        "Fn::FindInMap",
                        "Fn::GetAtt",
                        "Fn::GetStackOutput",
                        "Fn::If",
                        "Fn::ImportValue",
                        "Fn::Join",
                        "Fn::Length",
                        "Fn::Select",
                        "Fn::Sub",
                        "Fn::ToJsonString",
                        "Ref"));
        forms.put(
                "Fn::ImportValue",
                Form.text("Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"));
        forms.put(
                "Fn::GetAZs",
                Form.scalar(
                        "a region or an empty text",
                        text -> REGION.matcher(text).matches(),
                        Set.of("Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref")));
        Form variable = Form.text(
                "Fn::Base64",
                "Fn::FindInMap",
                "Fn::GetAtt",
                "Fn::GetAZs",
                "Fn::GetStackOutput",
                "Fn::If",
                "Fn::ImportValue",
                "Fn::Join",
                "Fn::Select",
                "Fn::Sub",
                "Fn::ToJsonString",
                "Ref");
        Form full = Form.tuple(
                "a text, or a list of a text and an object of variables",
                2,
                Form.literal("a literal text"),
                Form.object(variable));
        forms.put("Fn::Sub", (place, node, complaints) -> {
            if (node.text().isEmpty()) {
                full.check(place, node, complaints);
            }
            complaints.variables(place, node);
        });
    }

    private void lists() {
        Form joined = Form.text(
                "Fn::Base64",
                "Fn::FindInMap",
                "Fn::GetAtt",
                "Fn::GetStackOutput",
                "Fn::If",
                "Fn::ImportValue",
                "Fn::Join",
                "Fn::Select",
                "Fn::Sub",
                "Fn::ToJsonString",
                "Ref");
        forms.put(
                "Fn::Join",
                Form.tuple(
                        "a list of a delimiter and a list",
                        2,
                        Form.literal("a literal delimiter"),
                        Form.list(
                                joined,
                                "Fn::Cidr",
                                "Fn::FindInMap",
                                "Fn::GetAtt",
                                "Fn::GetAZs",
                                "Fn::If",
                                "Fn::Split",
                                "Ref")));
        forms.put(
                "Fn::Split",
                Form.tuple(
                        "a list of a delimiter and a text",
                        2,
                        Form.literal("a literal delimiter"),
                        Form.text(
                                "Fn::Base64",
                                "Fn::FindInMap",
                                "Fn::GetAtt",
                                "Fn::If",
                                "Fn::ImportValue",
                                "Fn::Join",
                                "Fn::Select",
                                "Fn::Sub",
                                "Ref")));
        forms.put("Fn::Select", (place, node, complaints) -> select(node).check(place, node, complaints));
        forms.put(
                "Fn::Cidr",
                Form.tuple(
                        "a list of a block, a count and perhaps bits",
                        2,
                        Form.scalar(
                                "a block such as 10.0.0.0/16",
                                text -> BLOCK.matcher(text).matches(),
                                Set.of(CIDR_PARTS)),
                        Form.integer(1, 256, CIDR_PARTS),
                        Form.integer(1, 128, CIDR_PARTS)));
        forms.put(
                "Fn::Length",
                Form.list(
                        Form.anything(
                                "Fn::If",
                                "Fn::Base64",
                                "Fn::FindInMap",
                                "Fn::GetAtt",
                                "Fn::Join",
                                "Fn::Select",
                                "Fn::Split",
                                "Fn::Sub",
                                "Fn::ToJsonString",
                                "Fn::GetAZs",
                                "Ref"),
                        "Ref",
                        "Fn::FindInMap",
                        "Fn::Split",
                        "Fn::If",
                        "Fn::GetAZs"));
    }

    /** Where the list is written out, the index must lie within it. */
    private Form select(Node node) {
        List<Node> arguments = node instanceof ListNode list ? list.items() : List.of();
        int most = arguments.size() == 2
                        && arguments.get(1) instanceof ListNode list
                        && !list.items().isEmpty()
                ? list.items().size() - 1
                : Integer.MAX_VALUE;
        Form index =
                extended ? Form.integer(0, most, "Ref", "Fn::FindInMap", "Fn::Length") : Form.integer(0, most, KEYS);
        return Form.tuple(
                "a list of an index and a list",
                2,
                index,
                Form.list(
                        Form.anything("Fn::FindInMap", "Fn::GetAtt", "Fn::GetStackOutput", "Fn::If", "Ref"),
                        "Fn::FindInMap",
                        "Fn::GetAtt",
                        "Fn::GetAZs",
                        "Fn::If",
                        "Fn::Split",
                        "Fn::Cidr",
                        "Ref"));
    }

    private void decisions() {
        Form value = (place, node, complaints) -> {};
        forms.put(
                "Fn::If",
                Form.tuple(
                        "a list of a condition's name and two values",
                        3,
                        Form.literal("a condition's name"),
                        value,
                        value));
        Form compared = Form.text(
                "Ref",
                "Fn::FindInMap",
                "Fn::Sub",
                "Fn::Join",
                "Fn::Select",
                "Fn::Split",
                "Fn::Length",
                "Fn::ToJsonString",
                "Fn::ValueOf",
                "Fn::RefAll",
                "Fn::ValueOfAll");
        forms.put("Fn::Equals", Form.tuple("a list of 2 values", 2, compared, compared));
        forms.put("Fn::Not", Form.conditions(1, 1));
        forms.put("Fn::And", Form.conditions(2, 10));
        forms.put("Fn::Or", Form.conditions(2, 10));
    }
}
