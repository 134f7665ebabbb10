package dev.cfn4j.dsl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the console shows the parameters: in groups, with labels. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html">AWS::CloudFormation::Interface</a>.
 */
public final class ParameterInterface extends Structure<ParameterInterface> {
    static final String KEY = "AWS::CloudFormation::Interface";

    private final Map<String, String> groups = new HashMap<>();

    ParameterInterface() {}

    /**
     * Adds a group with its parameters, in the order in which they are shown.
     *
     * @throws TemplateException if a parameter is in a group already
     */
    public ParameterInterface group(String label, Parameter<?>... parameters) {
        List<String> names = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            String earlier = groups.putIfAbsent(parameter.name(), label);
            if (earlier != null) {
                throw new TemplateException("the parameter `" + parameter.name() + "` is in the group `" + earlier
                        + "` already; a parameter is in one group");
            }
            names.add(parameter.name());
        }
        return appendItem("ParameterGroups", new Group(label, names));
    }

    /** What a parameter is called. */
    public ParameterInterface label(Parameter<?> parameter, String label) {
        return put("ParameterLabels", parameter.name(), Map.of("default", label));
    }

    private static final class Group extends Structure<Group> {
        Group(String label, List<String> parameters) {
            set("Label", Map.of("default", label));
            set("Parameters", parameters);
        }
    }
}
