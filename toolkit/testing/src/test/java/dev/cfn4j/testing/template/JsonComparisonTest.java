package dev.cfn4j.testing.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonComparisonTest {
    @Test
    void tellsDotsAndBracketsInNamesFromPaths() {
        String left =
                "{'a.b': {'c[0]': 1, '': [1, {'x.y': 2}]}, 'a': {'b': 3}, 's3.amazonaws.com': 'x', '0': 1, 't/~': 1}";
        String right = left.replace("2", "9")
                .replace("'c[0]': 1", "'c[0]': 7")
                .replace("'x'", "5")
                .replace("~': 1", "~': 2");

        assertThat(differences(left, right))
                .containsExactlyInAnyOrder(
                        "/a.b//1/x.y: expected 2, found 9",
                        "/a.b/c[0]: expected 1, found 7",
                        "/s3.amazonaws.com: expected \"x\", found 5",
                        "/t~1~0: expected 1, found 2");
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() {
        assertThat(differences("{'a': 1, 'c': [1]}", "{'b': 2, 'c': [1, 2]}"))
                .containsExactlyInAnyOrder(
                        "/a: expected 1, found nothing",
                        "/b: expected nothing, found 2",
                        "/c/1: expected nothing, found 2");
        assertThat(new JsonComparison(node("{'c': {'x': 1}}"), node("{'b': 2, 'c': {'x': 1, 'y': 2}}")).missing())
                .isEmpty();
    }

    @Test
    void comparesWholesScalarsAndNulls() {
        assertThat(differences("1", "'1'")).containsExactly(": expected 1, found \"1\"");
        assertThat(differences("[]", "{}")).containsExactly(": expected [], found {}");
        assertThat(differences("{'a': null}", "{}")).containsExactly("/a: expected null, found nothing");
        assertThat(differences("{'a': 1.0}", "{'a': 1}")).isEmpty();
        assertThat(differences("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}")).isEmpty();
    }

    private static List<String> differences(String expected, String found) {
        return new JsonComparison(node(expected), node(found))
                .differences().stream().map(JsonDifference::toString).toList();
    }

    private static Node node(String json) {
        return JsonDocuments.parse("test", json.replace('\'', '"'));
    }
}
