package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Template files. */
public final class TemplateFile {
    private TemplateFile() {}

    /**
     * Reads a template: YAML in {@code .yaml} and {@code .yml}, JSON in any other file.
     *
     * @throws DocumentException if it is not what its ending says
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Document read(Path file) {
        return read(file, file.toString().replace('\\', '/'));
    }

    /**
     * Reads a template that messages call by another name than its path.
     *
     * @throws DocumentException if it is not what its ending says
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Document read(Path file, String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml")
                ? YamlDocuments.parse(name, text(file))
                : new Document(JsonDocuments.parse(name, text(file)), Locations.NONE);
    }

    /**
     * A UTF-8 file as text.
     *
     * @throws DocumentException if it is not UTF-8
     * @throws UncheckedIOException if the file cannot be read
     */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new DocumentException(file.toString().replace('\\', '/') + " is not UTF-8 text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
