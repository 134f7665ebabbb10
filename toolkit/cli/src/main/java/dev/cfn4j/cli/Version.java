package dev.cfn4j.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The version that the jar's manifest names. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The version on one line. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "cfn4j " + Objects.requireNonNullElse(version, "(not from a jar)");
    }
}
