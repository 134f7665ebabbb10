package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Finding OLD = Finding.error("WrongType", NodePath.of("Resources", "A~/b"), "is a list");

    @Test
    void knowsItsFindingsByRuleAndPlaceWhateverTheMessageSays() {
        Baseline read = Baseline.read(JsonDocuments.parse(
                "baseline", Baseline.of(Map.of("inbox", List.of(OLD, OLD))).toJson()));
        assertThat(read.size()).isOne();
        assertThat(read.contains("inbox", Finding.error("WrongType", OLD.path(), "is an object")))
                .isTrue();
        assertThat(read.contains("outbox", OLD)).isFalse();
        assertThat(read.contains("inbox", Finding.error("NullValue", OLD.path(), "is null")))
                .isFalse();
        assertThat(read.contains("inbox", Finding.error("WrongType", NodePath.of("Resources"), "is a list")))
                .isFalse();
    }

    @Test
    void isSortedSoThatItsDiffIsSmall() {
        Finding first = Finding.error("A", NodePath.ROOT, "it");
        assertThat(Baseline.of(Map.of("z", List.of(OLD), "b", List.of(OLD, first)))
                        .toJson())
                .isEqualTo("""
                {
                  "b": [
                    "A",
                    "WrongType /Resources/A~0~1b"
                  ],
                  "z": [
                    "WrongType /Resources/A~0~1b"
                  ]
                }
                """);
    }

    @Test
    void passesOverWhatItDoesNotUnderstand() {
        assertThat(Baseline.read(JsonDocuments.parse("baseline", "{\"a\": 5, \"b\": [1, {}, \"X /y\"]}"))
                        .size())
                .isOne();
        assertThat(Baseline.read(JsonDocuments.parse("baseline", "[]")).size()).isZero();
    }
}
