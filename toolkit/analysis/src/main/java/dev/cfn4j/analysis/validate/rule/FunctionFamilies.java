package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Map;

/** The kind of a mistake in a function: that of the function, or of the section where what stands there is judged as a whole. */
public final class FunctionFamilies {
    private static final Map<String, Family> BY_FUNCTION = Map.of(
            "Ref", Family.REFERENCE_REF,
            "Fn::GetAtt", Family.REFERENCE_GETATT,
            "Fn::Sub", Family.REFERENCE_SUB,
            "Fn::If", Family.REFERENCE_IF,
            "Fn::FindInMap", Family.REFERENCE_FINDINMAP,
            "DependsOn", Family.REFERENCE_DEPENDSON);

    private FunctionFamilies() {}

    /** The kind of a mistake at the path, which ends in a function or an argument of it. */
    public static Family of(NodePath path) {
        List<String> elements = path.elements();
        if (elements.size() > 2 && elements.get(0).equals("Outputs")) {
            return elements.get(2).equals("Condition") ? Family.REFERENCE_CONDITION : Family.OUTPUTS;
        }
        for (int i = elements.size() - 1; i > 1; i--) {
            String element = elements.get(i);
            if (BY_FUNCTION.containsKey(element)) {
                return BY_FUNCTION.get(element);
            }
            if (element.equals("Condition")) {
                return condition(elements, i);
            }
            if (element.startsWith("Fn::")) {
                return Family.INTRINSIC;
            }
        }
        return elements.size() > 1 && elements.get(0).equals("Conditions") ? Family.CONDITIONS : Family.INTRINSIC;
    }

    private static Family condition(List<String> elements, int index) {
        return elements.get(0).equals("Resources")
                ? Family.REFERENCE_CONDITION
                : index == 2 ? Family.CONDITIONS : Family.INTRINSIC;
    }
}
