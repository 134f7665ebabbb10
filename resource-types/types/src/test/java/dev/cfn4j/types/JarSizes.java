package dev.cfn4j.types;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what a user's stack needs at run time, and fails where that is too much: the last step of this module's build. */
final class JarSizes {
    private static final long LARGEST_JAR = 15_000_000;
    private static final long LARGEST_SUM = 20_000_000;

    private JarSizes() {}

    /**
     * Checks the sizes.
     *
     * @param args this module's jar, and the run-time class path in which its class directory stands
     * @throws IOException if one of the jars cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[0]);
        long sum = 0;
        for (String entry : args[1].split(File.pathSeparator)) {
            Path path = Path.of(entry);
            Path jar = Files.isDirectory(path) && path.startsWith(own.getParent()) ? own : path;
            sum += print(jar.getFileName().toString(), Files.size(jar));
        }
        print("all that a stack needs at run time", sum);
        if (Files.size(own) > LARGEST_JAR || sum > LARGEST_SUM) {
            System.err.println("Too big: expected at most " + LARGEST_JAR + " bytes for the resource types and "
                    + LARGEST_SUM + " for all. Generate fewer overloads, or change the goal in JarSizes.");
            System.exit(1);
        }
    }

    private static long print(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%,12d bytes  %s%n", bytes, what);
        return bytes;
    }
}
