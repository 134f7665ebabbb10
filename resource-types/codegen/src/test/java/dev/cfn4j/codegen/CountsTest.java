package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Counts what is generated against the catalog; the tables are committed as documents. */
class CountsTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Counts COUNTS = Counts.of(Catalog.bundled());

    @Test
    void everyTypeHasAClassOfItsOwn() {
        assertThat(COUNTS.classes).isEqualTo(COUNTS.types);
    }

    @Test
    void onlyTheSharedTagStandsForSeveralPropertyTypes() {
        assertThat(COUNTS.definitions - COUNTS.structures).isEqualTo(COUNTS.sharedTags);
        assertThat(COUNTS.catalogProperties - COUNTS.properties).isEqualTo(COUNTS.sharedTagProperties);
    }

    @Test
    void everyAttributeHasAMethod() {
        assertThat(COUNTS.attributes).isEqualTo(COUNTS.catalogAttributes);
    }

    @Test
    void everyPropertyWithAllowedTextsHasAnEnum() {
        assertThat(COUNTS.enumUses).isGreaterThanOrEqualTo(COUNTS.propertiesWithValues);
        assertThat(COUNTS.enums).isLessThanOrEqualTo(COUNTS.enumUses);
    }

    @Test
    void almostAllPropertiesHaveAnExactType() {
        assertThat(COUNTS.exactPercent()).isGreaterThanOrEqualTo(98.5);
    }

    @Test
    void theTableIsAsCommitted() throws IOException {
        Golden.assertSame(DOCS.resolve("generated-counts.md"), table());
    }

    @Test
    void theListOfInexactPropertiesIsAsCommitted() throws IOException {
        Golden.assertSame(DOCS.resolve("inexact-properties.md"), list());
    }

    private static String table() {
        return String.format(
                Locale.ROOT,
                """
                # What is generated, in numbers

                Written by `CountsTest` in `resource-types/codegen`, from the catalog %s. How the catalog compares with its
                sources is counted beside the importer, in `resource-types/spec`.

                | what | catalog | generated | difference |
                |---|---|---|---|
                | resource types | %,d | %,d classes | none |
                | property types | %,d | %,d nested classes | %,d are Key and Value, for which the one `dev.cfn4j.dsl.Tag` stands |
                | settable properties | %,d | %,d with %,d setters | %,d belong to those tags |
                | attributes | %,d | %,d methods | none |
                | properties with allowed texts | %,d | %,d enums with %,d constants | %,d uses of an enum: properties of one name and the same values share it; a property may have several lists of values |
                | properties with allowed numbers | %,d | no enum | numbers stay numbers, the Javadoc says which |

                %,d of the %,d properties have an exact type: %.2f %%. The others are in
                [inexact-properties.md](inexact-properties.md).
                """,
                Catalog.bundled().version(),
                COUNTS.types,
                COUNTS.classes,
                COUNTS.definitions,
                COUNTS.structures,
                COUNTS.sharedTags,
                COUNTS.catalogProperties,
                COUNTS.properties,
                COUNTS.setters,
                COUNTS.sharedTagProperties,
                COUNTS.catalogAttributes,
                COUNTS.attributes,
                COUNTS.propertiesWithValues,
                COUNTS.enums,
                COUNTS.constants,
                COUNTS.enumUses,
                COUNTS.numericWithValues,
                COUNTS.properties - COUNTS.inexactProperties(),
                COUNTS.properties,
                COUNTS.exactPercent());
    }

    private static String list() {
        StringBuilder text = new StringBuilder("""
                # Properties without an exact type

                Written by `CountsTest` in `resource-types/codegen`. A setter of one of these takes `Object` (checked when it is
                called), or a `Value` of anything: because the sources know no more than that it is an object, or because Java
                cannot tell a value of one alternative from a value of another. Exact are: texts, numbers, booleans, structures,
                lists and maps of these, and unions of scalars (`Value<? extends Serializable>` holds scalars only).
                """);
        COUNTS.inexact.forEach((type, byShape) -> {
            text.append("\n## ").append(type).append("\n\n");
            byShape.forEach((shape, properties) -> text.append("- ")
                    .append(shape)
                    .append(": ")
                    .append(String.join(", ", properties))
                    .append('\n'));
        });
        return text.toString();
    }
}
