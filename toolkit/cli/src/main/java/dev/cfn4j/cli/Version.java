package dev.cfn4j.cli;

import java.util.Objects;
import picocli.CommandLine;

/** The version that the jar's manifest names. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"cfn4j " + Objects.requireNonNullElse(version, "(not from a jar)")};
    }
}
