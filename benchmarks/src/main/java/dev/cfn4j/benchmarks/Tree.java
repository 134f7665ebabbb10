package dev.cfn4j.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates as untyped maps, which the floor writes. */
final class Tree {
    private Tree() {}

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, Object> template(
            String description, Map<String, Object> parameters, Map<String, Object> resources) {
        return map(
                "AWSTemplateFormatVersion",
                "2010-09-09",
                "Description",
                description,
                "Parameters",
                parameters,
                "Resources",
                resources);
    }

    static Map<String, Object> resource(String type, Map<String, Object> properties) {
        return map("Type", type, "Properties", properties);
    }

    static Map<String, Object> ref(String logicalId) {
        return map("Ref", logicalId);
    }

    static Map<String, Object> sub(String text) {
        return map("Fn::Sub", text);
    }

    static Map<String, Object> getAtt(String logicalId, String attribute) {
        return map("Fn::GetAtt", List.of(logicalId, attribute));
    }

    static Map<String, Object> tag(String key, Object value) {
        return map("Key", key, "Value", value);
    }
}
