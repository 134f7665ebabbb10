package dev.cfn4j.engine;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Locations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files that recorded source locations mean, so that messages name them as an editor can open them.
 *
 * @param base the directory that files are named relative to
 * @param roots folders of source files, the first that has a file wins
 */
public record SourceRoots(Path base, List<Path> roots) {
    /** No sources at hand: locations stay as recorded. */
    public static final SourceRoots NONE = new SourceRoots(Path.of(""), List.of());

    /** Keeps a copy of the roots. */
    public SourceRoots {
        roots = List.copyOf(roots);
    }

    /** The location with its file relative to the base, where the file exists; otherwise the location itself. */
    public SourceLocation resolve(SourceLocation location) {
        return roots.stream()
                .map(root -> root.resolve(location.file()))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> new SourceLocation(relative(file), location.line()))
                .orElse(location);
    }

    /** The finding with its location resolved, and those that its message names. */
    public Finding resolve(Finding finding) {
        SourceLocation location = finding.location();
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.stack(),
                finding.path(),
                location == null ? null : resolve(location),
                resolve(finding.message()),
                finding.remedy());
    }

    private String resolve(String message) {
        return Mentioned.LOCATION
                .matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(
                        resolve(SourceLocation.parse(found.group())).toString()));
    }

    /** The locations with each file resolved. */
    public Locations resolve(Locations locations) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<dev.cfn4j.dsl.node.NodePath, SourceLocation> resolved = new LinkedHashMap<>();
        locations.byPath().forEach((path, location) -> {
            String file = files.computeIfAbsent(
                    location.file(), key -> resolve(location).file());
            resolved.put(path, new SourceLocation(file, location.line()));
        });
        return Locations.of(resolved);
    }

    private String relative(Path file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        return (to.startsWith(from) ? from.relativize(to) : file).toString().replace('\\', '/');
    }

    /** Apart, so that a project without findings needs no regular expression. */
    private static final class Mentioned {
        private static final Pattern LOCATION = Pattern.compile("[\\w$/-]+\\.java:[1-9]\\d{0,8}");

        private Mentioned() {}
    }
}
