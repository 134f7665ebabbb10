package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function and where it stands.
 *
 * @param place where the object stands whose only member is the function
 * @param function the function
 */
public record PlacedFunction(Place place, Intrinsic function) {
    private static final List<String> SECTIONS = List.of("Rules", "Conditions", "Resources", "Outputs");

    /** The name of the function. */
    public String name() {
        return function.function();
    }

    /** Where the argument stands. */
    public Place argumentPlace() {
        return place.child(name());
    }

    static List<PlacedFunction> in(Node root) {
        List<PlacedFunction> found = new ArrayList<>();
        for (String section : SECTIONS) {
            Place place = Place.of(section);
            root.find(section)
                    .ifPresent(members -> members.membersOrNone()
                            .forEach((name, member) -> collect(place.child(name), member, found)));
        }
        return List.copyOf(found);
    }

    private static void collect(Place place, Node node, List<PlacedFunction> found) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(place.child(i), list.items().get(i), found);
            }
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                boolean isFunction = object.members().size() == 1 && Intrinsic.isFunction(member.getKey());
                if (isFunction) {
                    found.add(new PlacedFunction(place, new Intrinsic(member.getKey(), member.getValue())));
                }
                if (!isFunction || !member.getKey().equals("Fn::Transform")) {
                    collect(place.child(member.getKey()), member.getValue(), found);
                }
            }
        }
    }
}
