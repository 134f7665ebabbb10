package dev.cfn4j.dsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceholdersTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!{}][^{}]*)}");

    @Property(tries = 2_000)
    void findsThePlaceholdersOfTextAsTheRegularExpressionDoes(@ForAll("texts") String text) {
        List<String> expected = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        Node sub = new Node.ObjectNode(Map.of("Fn::Sub", new Node.StringNode(text)));

        assertThat(References.in(sub, NodePath.ROOT))
                .extracting(Reference::name)
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("${", "$", "{", "}", "!", " ", "A", "b1", "AWS::Region", "${!", "é")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }
}
