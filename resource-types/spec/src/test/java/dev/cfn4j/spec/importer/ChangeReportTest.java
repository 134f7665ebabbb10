package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeReportTest {
    private static final PropertyFacts TEXT = PropertyFacts.of("P", Shape.scalar(Kind.STRING));

    @Test
    void saysThatNothingHasChanged() {
        assertThat(report(CorrectionsTest.types(), CorrectionsTest.types())).containsExactly("no fact has changed");
    }

    @Test
    void namesTypesThatCameAndWent() {
        assertThat(report(new TreeMap<>(), CorrectionsTest.types()))
                .containsExactly("added type: Test::One::Thing", "changes: {type added=1}");
        assertThat(report(CorrectionsTest.types(), new TreeMap<>()))
                .containsExactly("removed type: Test::One::Thing", "changes: {type removed=1}");
    }

    @Test
    void namesPropertiesAndConstraints() {
        var before = CorrectionsTest.types(TEXT, PropertyFacts.of("Old", Shape.scalar(Kind.STRING)));
        var after = CorrectionsTest.types(
                TEXT.withShape(Shape.scalar(Kind.INTEGER)).withRequired(true),
                PropertyFacts.of("New", Shape.scalar(Kind.STRING)));

        assertThat(report(before, after))
                .containsExactly(
                        "added property: Test::One::Thing properties/New",
                        "added constraint: Test::One::Thing properties/P/required true",
                        "removed property: Test::One::Thing properties/Old",
                        "changed shape: Test::One::Thing properties/P/type string -> integer",
                        "changes: {constraint added=1, property added=1, property removed=1, shape changed=1}");
    }

    private static List<String> report(SortedMap<String, ResourceType> before, SortedMap<String, ResourceType> after) {
        var none = new Provenance("1", List.of());
        return ChangeReport.of(new Snapshot(none, before), new Snapshot(none, after))
                .lines();
    }
}
