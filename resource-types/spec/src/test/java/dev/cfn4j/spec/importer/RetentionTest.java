package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.FormerFacts;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final String THING = "Test::One::Thing";
    private static final PropertyFacts TEXT = PropertyFacts.of("P", Shape.scalar(Kind.STRING));
    private static final PropertyFacts OTHER = PropertyFacts.of("Q", Shape.scalar(Kind.STRING));

    @Test
    void carriesWhatIsGoneSinceTheDayOfTheFactsThatLackIt() {
        Snapshot carried = Retention.carry(of("2026-01-01", TEXT, OTHER), of("2026-02-01", TEXT));

        assertThat(thing(carried).properties()).containsOnlyKeys("P");
        assertThat(thing(carried).removedOn(THING, "Q")).contains("2026-02-01");
        assertThat(thing(carried).removedOn(THING, "P")).isEmpty();
        assertThat(thing(carried).removedOn(THING, "R")).isEmpty();
    }

    @Test
    void carriesTheFormerShape() {
        PropertyFacts number = TEXT.withShape(Shape.scalar(Kind.INTEGER));

        Snapshot carried = Retention.carry(of("2026-01-01", TEXT), of("2026-02-01", number));

        assertThat(thing(carried).former())
                .singleElement()
                .satisfies(former -> assertThat(former.body().properties()).containsValue(TEXT));
        assertThat(thing(carried).removedOn(THING, "P")).isEmpty();
    }

    @Test
    void anotherRefreshOfTheSameFactsChangesNothing() {
        Snapshot carried = Retention.carry(of("2026-01-01", TEXT, OTHER), of("2026-02-01", TEXT));

        assertThat(Retention.carry(carried, of("2026-02-01", TEXT))).isEqualTo(carried);
        assertThat(Retention.withoutCarried(carried)).isEqualTo(of("2026-02-01", TEXT));
    }

    @Test
    void severalRefreshesAreKeptEachForItsYear() {
        Snapshot first = Retention.carry(of("2026-01-01", TEXT, OTHER), of("2026-02-01", TEXT));
        Snapshot second = Retention.carry(first, of("2026-08-01", PropertyFacts.of("R", Shape.any())));
        assertThat(thing(second).former()).extracting(FormerFacts::until).containsExactly("2026-02-01", "2026-08-01");

        Snapshot later = Retention.carry(second, of("2027-02-01", PropertyFacts.of("R", Shape.any())));
        assertThat(thing(later).former()).extracting(FormerFacts::until).containsExactly("2026-08-01");
    }

    @Test
    void aTypeIsKeptAsAWholeForAYear() {
        Snapshot none = new Snapshot(provenance("2026-02-01"), new TreeMap<>());
        Snapshot carried = Retention.carry(of("2026-01-01", TEXT), none);
        assertThat(thing(carried).removedOn()).contains("2026-02-01");

        Snapshot almost = Retention.carry(carried, new Snapshot(provenance("2027-01-31"), new TreeMap<>()));
        assertThat(thing(almost).removedOn()).contains("2026-02-01");

        Snapshot over = Retention.carry(almost, new Snapshot(provenance("2027-02-01"), new TreeMap<>()));
        assertThat(over.types()).isEmpty();
    }

    @Test
    void whatComesBackIsThereAgain() {
        Snapshot carried = Retention.carry(of("2026-01-01", TEXT, OTHER), of("2026-02-01", TEXT));

        Snapshot back = Retention.carry(carried, of("2026-03-01", TEXT, OTHER));

        assertThat(thing(back).removedOn(THING, "Q")).isEmpty();
    }

    private static ResourceType thing(Snapshot snapshot) {
        ResourceType type = snapshot.types().get(THING);
        assertThat(type).isNotNull();
        return type;
    }

    private static Snapshot of(String date, PropertyFacts... properties) {
        SortedMap<String, ResourceType> types = CorrectionsTest.types(properties);
        return new Snapshot(provenance(date), types);
    }

    private static Provenance provenance(String date) {
        return new Provenance(date, List.of(new Provenance.Source("test", date, date, "none")));
    }
}
