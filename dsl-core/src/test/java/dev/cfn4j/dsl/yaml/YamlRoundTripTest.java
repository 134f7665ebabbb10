package dev.cfn4j.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Trees;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlRoundTripTest {
    @Property(tries = 400)
    void readsBackWhatWasWritten(@ForAll("trees") Node tree) {
        String text = YamlText.of(tree);
        Node read = YamlDocuments.parse("it", text).root();
        assertThat(read).as(text).isEqualTo(tree);
        assertThat(YamlText.of(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Node> trees() {
        return Trees.any().filter(tree -> !(tree instanceof Node.NullNode));
    }
}
