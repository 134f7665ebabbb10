package dev.cfn4j.dsl.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.cfn4j.dsl.TemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table VPC = Table.parse("vpc.txt", """
            env    region      zone   visibility   subnet
            qa     us-east-1   a      public       subnet-a
            qa     us-east-1   a      private      subnet-b

            qa     us-east-1   c      private      subnet-f
            prod   us-east-1   a      private      subnet-n
            prod   eu-west-1   c      private      subnet-x
            """);

    @Test
    void cutsColumnsWhereEveryLineIsBlank() {
        Table table = Table.parse("t.txt", """
                column0     column1     column2
                foo         baz two
                  right     x           garply
                """);
        assertThat(table.rows())
                .containsExactly(
                        Map.of("column0", "foo", "column1", "baz two", "column2", ""),
                        Map.of("column0", "right", "column1", "x", "column2", "garply"));
        assertThat(Table.parse("t.txt", "a b\ncd e\nf g").header()).containsExactly("a b");
    }

    @Test
    void choosesRowsAndTakesTheOneValue() {
        assertThat(VPC.where("env", "prod").where("region", "us-east-1").get("subnet"))
                .isEqualTo("subnet-n");
        assertThat(VPC.where("env", "prod").get("visibility")).isEqualTo("private");
    }

    @Test
    void listsDifferentValuesInOrder() {
        assertThat(VPC.where("zone", "a", "c").list("region")).containsExactly("us-east-1", "eu-west-1");
        assertThat(VPC.where("zone", List.of("b")).list("region")).isEmpty();
    }

    @Test
    void buildsMapsInMaps() {
        assertThat(VPC.where("visibility", "private").where("env", "qa").map("env", "zone", "subnet"))
                .containsExactly(entry("qa", Map.of("a", "subnet-b", "c", "subnet-f")));
        assertThat(VPC.where("visibility", "private").multimap("env", "region", "subnet"))
                .containsExactly(
                        entry("qa", Map.of("us-east-1", List.of("subnet-b", "subnet-f"))),
                        entry("prod", Map.of("us-east-1", List.of("subnet-n"), "eu-west-1", List.of("subnet-x"))));
        assertThat(VPC.multimap("env", "zone")).containsEntry("prod", List.of("a", "c"));
        assertThat(VPC.where("visibility", "public").multihash("env", "zone", "subnet"))
                .containsExactly(entry("qa", Map.of("zone", "a", "subnet", "subnet-a")));
    }

    @Test
    void saysWhichRowsDiffer() {
        assertThatThrownBy(() -> VPC.where("env", "qa", "dev").get("subnet"))
                .isInstanceOf(TemplateException.class)
                .hasMessage(
                        "vpc.txt where env is `qa` or `dev`: `subnet` has 3 different values in 3 rows, expected one:"
                                + " subnet-a, subnet-b, subnet-f; choose rows with where(…), or take a list or a multimap");
        assertThatThrownBy(() -> VPC.map("env", "subnet")).hasMessageContaining("3 different values");
        assertThatThrownBy(() -> VPC.multihash("env", "subnet")).hasMessageContaining("3 different values");
    }

    @Test
    void saysThatNoRowIsLeft() {
        assertThatThrownBy(() -> VPC.where("env", "dev").get("subnet"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("vpc.txt where env is `dev` has no row, so `subnet` has no value");
    }

    @Test
    void namesTheNearColumn() {
        for (Runnable use : List.<Runnable>of(
                () -> VPC.where("regoin", "x"),
                () -> VPC.get("regoin"),
                () -> VPC.list("regoin"),
                () -> VPC.map("env", "regoin"),
                () -> VPC.multimap("env", "zone", "regoin"),
                () -> VPC.multihash("regoin"),
                () -> VPC.header("regoin"))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(TemplateException.class)
                    .hasMessage("vpc.txt has no column `regoin`; did you mean `region`?");
        }
        assertThatThrownBy(() -> VPC.get("colour"))
                .hasMessage("vpc.txt has no column `colour`: expected one of env, region, zone, visibility, subnet");
    }

    @Test
    void namesTheColumns() {
        assertThat(VPC.header("env", "zone")).containsExactly("region", "visibility", "subnet");
    }

    @Test
    void readsCommasWithQuotes() {
        Table table = Table.parse("t.csv", "name,note\r\n\"a,b\",\"say \"\"hi\"\"\nthere\"\r\nc,\r\n\r\nd\r\n");
        assertThat(table.rows())
                .containsExactly(
                        Map.of("name", "a,b", "note", "say \"hi\"\nthere"),
                        Map.of("name", "c", "note", ""),
                        Map.of("name", "d", "note", ""));
    }

    @Test
    void readsTabs() {
        assertThat(Table.parse("t.tsv", "name\tnote\na \t\"b\n\tx").rows())
                .containsExactly(Map.of("name", "a ", "note", "\"b"), Map.of("name", "", "note", "x"));
    }

    @Test
    void refusesBrokenTables() {
        refuses("t.csv", "a,b\n\"x", "t.csv:2: a quote is opened and never closed");
        refuses(
                "t.csv",
                "a,b\n\"x\"y,z",
                "t.csv:2: expected a separator or the end of the line after the closing quote, found `y`");
        refuses("t.csv", "a,b\nx,y,z", "t.csv: row 1 has 3 cells, but there are 2 columns");
        refuses("t.csv", "a,,b\n", "t.csv: column 2 has no name in the first line");
        refuses("t.csv", "a,b,a\n", "t.csv: the column `a` is there twice");
        refuses("t.txt", "a  b\nx  y  z\n", "t.txt: column 3 has no name in the first line");
        refuses("t.txt", "\n \n", "t.txt is empty: expected a first line that names the columns");
    }

    private static void refuses(String name, String text, String message) {
        assertThatThrownBy(() -> Table.parse(name, text))
                .isInstanceOf(TemplateException.class)
                .hasMessage(message);
    }
}
