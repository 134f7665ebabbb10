package dev.cfn4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The facts have a version of their own, which several poms have to spell; see docs/decisions/0010-facts-versions.md. */
class FactsVersionTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void saysTheDayOfTheFactsAndTheLineOfTheToolkit() throws IOException {
        String toolkit = first("<artifactId>cfn4j-parent</artifactId>\\s*<version>([^<]+)</version>", "pom.xml");
        String line = toolkit.substring(0, toolkit.lastIndexOf('.'));
        String day = Catalog.bundled().provenance().date().replace("-", "");

        assertThat(facts()).matches(Pattern.quote(line + "." + day) + "(-SNAPSHOT)?");
    }

    @Test
    void isTheSameEverywhere() throws IOException {
        for (String module : new String[] {"spec", "types"}) {
            String pom = "resource-types/" + module + "/pom.xml";
            assertThat(first("</parent>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)</version>", pom))
                    .as(pom)
                    .isEqualTo(facts());
        }
        assertThat(first("<version.cfn4j>([^<]+)<", "pom.xml"))
                .isEqualTo(first("<artifactId>cfn4j-parent</artifactId>\\s*<version>([^<]+)</version>", "pom.xml"));
    }

    private static String facts() throws IOException {
        return first("<version.resource-types>([^<]+)<", "pom.xml");
    }

    private static String first(String pattern, String file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
        assertThat(matcher.find()).as(pattern + " in " + file).isTrue();
        return matcher.group(1);
    }
}
