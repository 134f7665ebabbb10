package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Place;
import java.util.List;

/** The name of a property in messages: {@code EmailQueue.RedrivePolicy.maxReceiveCount}, {@code Alarm.Dimensions[0].Name}. */
public final class PropertyName {
    private PropertyName() {}

    /** The name of what stands at that place in a resource; branches of an Fn::If do not show. */
    public static String of(Place place) {
        List<String> elements = place.path().elements();
        StringBuilder name = new StringBuilder(elements.get(1));
        for (int i = 2; i < elements.size(); i++) {
            String element = elements.get(i);
            if (element.equals("Fn::If")) {
                i++;
            } else if (isIndex(element)) {
                name.append('[').append(element).append(']');
            } else if (i > 2 || !element.equals("Properties")) {
                name.append('.').append(element);
            }
        }
        return name.toString();
    }

    private static boolean isIndex(String element) {
        return !element.isEmpty() && element.chars().allMatch(Character::isDigit);
    }
}
