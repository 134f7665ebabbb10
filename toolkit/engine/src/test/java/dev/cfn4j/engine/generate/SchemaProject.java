package dev.cfn4j.engine.generate;

import dev.cfn4j.engine.RecordingHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A project with schema files, for which a test generates classes. */
final class SchemaProject {
    private final Path base;

    SchemaProject(Path base) {
        this.base = base;
    }

    /** The schema of Acme::Shop::Cart. */
    static String cart() {
        try (var in = Objects.requireNonNull(SchemaProject.class.getResourceAsStream("acme-shop-cart.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SchemaProject schema(String file, String text) throws IOException {
        Path folder = Files.createDirectories(base.resolve("src/main/cfn/types"));
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    GenerateResult generate() {
        return generate("com.acme.types");
    }

    GenerateResult generate(String basePackage) {
        return new Generate(RecordingHost.batch())
                .run(new GenerateRequest(base, Path.of("src/main/cfn/types"), basePackage, Path.of("target")));
    }

    /** The files below target, relative to it. */
    List<String> generated() throws IOException {
        Path target = base.resolve("target");
        if (!Files.exists(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
