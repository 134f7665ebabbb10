package dev.cfn4j.samples.moderation;

import dev.cfn4j.testing.golden.GoldenFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Templates are compared with the committed ones, and nothing is found in them; {@code -Dgolden.update=true} accepts what is
 * different.
 */
class GoldenTest {
    @TestFactory
    Stream<DynamicNode> rendersTheCommittedTemplates() {
        return GoldenFiles.in("src/test/resources/golden").stacks(Stacks.all());
    }
}
