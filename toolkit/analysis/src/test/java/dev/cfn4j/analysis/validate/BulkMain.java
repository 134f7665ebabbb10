package dev.cfn4j.analysis.validate;

import dev.cfn4j.analysis.report.Judged;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.report.ReportFormat;
import dev.cfn4j.analysis.report.SourceText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Judges all files of a folder and writes the findings to a file, without Maven and command line: see score.sh. */
final class BulkMain {
    private BulkMain() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Validator validator = new Validator(Catalog.bundled());
        Map<String, List<Finding>> found = new ConcurrentSkipListMap<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.toList().parallelStream().forEach(file -> {
                String name = file.getFileName().toString();
                found.put(name, judge(validator, file, name));
            });
        }
        List<Judged> judged = found.entrySet().stream()
                .map(entry -> new Judged(entry.getKey(), entry.getValue()))
                .toList();
        Files.writeString(
                Path.of(arguments[1]), ReportFormat.JSON.of(judged, Palette.PLAIN, SourceText.NONE, Preset.STRICT));
        System.out.printf("%d templates in %.1f s%n", found.size(), (System.nanoTime() - start) / 1e9);
    }

    private static List<Finding> judge(Validator validator, Path file, String name) {
        long start = System.nanoTime();
        try {
            return validator.validate(TemplateReader.read(file, name));
        } catch (RuntimeException | StackOverflowError e) {
            System.out.println("THROWN by " + name);
            e.printStackTrace(System.out);
            return List.of();
        } finally {
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (millis > 1000) {
                System.out.println("SLOW " + millis + " ms: " + name);
            }
        }
    }
}
