package dev.cfn4j.testing.golden;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What a user writes; launched by tests, with a folder of theirs. */
class FolderCases {
    static Path folder = Path.of("none");
    static Function<GoldenFiles, Stream<DynamicNode>> cases = GoldenFiles::cases;

    @TestFactory
    Stream<DynamicNode> golden() {
        return cases.apply(GoldenFiles.in(folder));
    }
}
