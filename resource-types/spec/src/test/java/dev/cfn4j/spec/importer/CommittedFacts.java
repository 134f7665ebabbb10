package dev.cfn4j.spec.importer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** The committed snapshot, and the source packages where somebody has put them. */
final class CommittedFacts {
    static final Path MAIN = Path.of("src/main");

    private static final Path ARCHIVES = Path.of(System.getProperty("facts.archives", "target/archives"));

    private CommittedFacts() {}

    static Snapshot snapshot() {
        return Snapshot.read(MAIN.resolve("facts"));
    }

    static Refresh refresh() {
        return new Refresh(MAIN, ARCHIVES, MAIN.resolve("facts"));
    }

    static boolean archivesArePresent() {
        return refresh().archives().arePresent();
    }

    /** Skips the test where the source packages are not at hand. */
    static Refresh expectRefresh() {
        var refresh = refresh();
        assumeTrue(
                refresh.archives().arePresent(),
                "the source packages are not here; to run this test: pip download --no-deps and npm pack them as"
                        + " README.md says, and pass -Dfacts.archives=<directory>");
        return refresh;
    }
}
