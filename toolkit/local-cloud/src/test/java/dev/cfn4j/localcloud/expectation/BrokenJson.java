package dev.cfn4j.localcloud.expectation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer in JSON with a member broken; the answers of the other services that the table asks have members only. */
final class BrokenJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BrokenJson() {}

    static String in(String body, Check check) {
        try {
            JsonNode tree = JSON.readTree(body);
            JsonNode at = tree;
            var steps = check.at().steps();
            for (Path.Step step : steps.subList(0, steps.size() - 1)) {
                at = at.path(((Path.Member) step).name());
            }
            ((ObjectNode) at).put(((Path.Member) steps.get(steps.size() - 1)).name(), "broken");
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }
}
