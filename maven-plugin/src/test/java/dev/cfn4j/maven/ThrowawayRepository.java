package dev.cfn4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local Maven repository that has what {@code mvn install} would put into one, without its being put into the user's: links to the POMs and jars
 * that this build has made, and for everything else links to the user's repository.
 */
final class ThrowawayRepository {
    private static final Path GROUP = Path.of("dev", "cfn4j");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT =
            Pattern.compile("</parent>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);

    private final Path folder;
    private final Path users;

    private ThrowawayRepository(Path folder, Path users) {
        this.folder = folder;
        this.users = users;
    }

    /**
     * Makes one.
     *
     * @param folder where; one that is there already is made anew
     * @param users the user's local repository
     * @param root the root of this build
     */
    static void make(Path folder, Path users, Path root) throws IOException {
        ThrowawayRepository repository = new ThrowawayRepository(folder, users);
        delete(folder);
        Path group = Files.createDirectories(folder.resolve(GROUP));
        linkAll(users, folder);
        linkAll(users.resolve(GROUP.getName(0)), group.getParent());
        Matcher modules = MODULE.matcher(Files.readString(root.resolve("pom.xml")));
        repository.addParent(root);
        while (modules.find()) {
            repository.addModule(root.resolve(modules.group(1)));
        }
    }

    private void addParent(Path root) throws IOException {
        Matcher version = Pattern.compile("<artifactId>cfn4j-parent</artifactId>\\s*<version>([^<]+)<")
                .matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("no version in the root POM");
        }
        link("cfn4j-parent", version.group(1), ".pom", root.resolve("pom.xml"));
    }

    /** Adds a module that is packaged. One that this run of Maven left out is taken from the user's repository, as Maven does. */
    private void addModule(Path module) throws IOException {
        Matcher name = ARTIFACT.matcher(Files.readString(module.resolve("pom.xml")));
        if (!name.find()) {
            throw new IllegalStateException("no artifactId in " + module);
        }
        String artifact = name.group(1);
        Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-(\\d[\\d.]*(?:-SNAPSHOT)?)\\.jar");
        for (Path file : files(module.resolve("target"))) {
            Matcher version = jar.matcher(file.getFileName().toString());
            if (version.matches()) {
                link(artifact, version.group(1), ".jar", file);
                link(artifact, version.group(1), ".pom", module.resolve("pom.xml"));
            }
        }
        Path installed = users.resolve(GROUP).resolve(artifact);
        Path here = folder.resolve(GROUP).resolve(artifact);
        if (!Files.exists(here) && Files.exists(installed)) {
            Files.createSymbolicLink(here, installed);
        }
    }

    private void link(String artifact, String version, String ending, Path to) throws IOException {
        Path versions =
                Files.createDirectories(folder.resolve(GROUP).resolve(artifact).resolve(version));
        Files.createSymbolicLink(versions.resolve(artifact + "-" + version + ending), to.toRealPath());
    }

    /** Links to everything in a folder whose name is not taken. */
    private static void linkAll(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path link = to.resolve(file.getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, file.toRealPath());
            }
        }
    }

    /** Deletes links, not what they lead to. */
    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : files(path)) {
                delete(file);
            }
        }
        Files.deleteIfExists(path);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
