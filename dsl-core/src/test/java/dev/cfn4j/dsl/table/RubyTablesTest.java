package dev.cfn4j.dsl.table;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of cloudformation-ruby-dsl's example give what that tool made of them. */
class RubyTablesTest {
    private static final Path SHARED =
            Path.of("").toAbsolutePath().resolve("../../shared/ruby-dsl").normalize();

    private String expected = "";

    @BeforeEach
    void needsTheExample() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED),
                "skipped: what cloudformation-ruby-dsl renders is not part of this repository; looked for shared/ruby-dsl beside it");
        expected = Files.readString(SHARED.resolve("cloudformation-ruby-script.json"));
    }

    @Test
    void mapAndMultimapAreEqual() throws IOException {
        Table table = table("table.txt");
        assertThatJson(expected)
                .node("Mappings.TableExampleMap")
                .isEqualTo(table.where("column0", "foo").map("column1", "column2", "column3"));
        Table vpc = table("vpc.txt").where("visibility", "private").where("zone", "a", "c");
        assertThatJson(expected)
                .node("Mappings.TableExampleMultimap")
                .isEqualTo(vpc.multimap("env", "region", "subnet"));
    }

    @Test
    void lookupAndMultihashAreEqual() throws IOException {
        String found = table("table.txt").where("column1", "corge").get("column3");
        assertThatJson(expected).node("Outputs.MappingLookup.Value").isEqualTo(found);
        Map<String, Map<String, String>> domains = table("domains.txt")
                .where("product", "demo")
                .where("alias", "true")
                .multihash("purpose", "prefix", "target", "alias_hosted_zone_id");
        assertThat(domains).containsOnlyKeys("CDN", "Assets");
        assertThatJson(expected)
                .node("Resources.CDNRoute53RecordSet.Properties.AliasTarget")
                .isEqualTo(Map.of(
                        "DNSName", domains.get("CDN").get("target"),
                        "HostedZoneId", domains.get("CDN").get("alias_hosted_zone_id")));
    }

    private static Table table(String file) throws IOException {
        return Table.parse(file, Files.readString(SHARED.resolve("maps").resolve(file)));
    }
}
