package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.TextFaults;
import dev.cfn4j.dsl.node.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML text as a tree, within limits that keep hostile input harmless. Short forms of functions become their long forms; what
 * unquoted text stands for is decided as CloudFormation decides it.
 */
public final class YamlDocuments {
    private YamlDocuments() {}

    /**
     * Reads a UTF-8 file.
     *
     * @throws DocumentException if it is not one YAML document that a template could hold
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Document read(Path file) {
        try {
            return parse(file.toString(), Utf8.decode(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document, with the line and column of each of its nodes.
     *
     * @param name what the text is called in messages and locations
     * @throws DocumentException if the text is not one YAML document, has a name twice in an object, is nested too deep, repeats too much
     *     by aliases, or has a tag that CloudFormation does not know
     */
    public static Document parse(String name, String text) {
        return document(name, text, TextFaults.REFUSED);
    }

    /**
     * Reads one document, with the line and column of each of its nodes.
     *
     * @param name what the text is called in messages and locations
     * @param faults hears of what does not keep the text from being read
     * @throws DocumentException if the text is not one YAML document, is nested too deep, repeats too much by aliases, or has a tag that
     *     CloudFormation does not know
     */
    public static Document document(String name, String text, TextFaults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            return new YamlComposer(name, new Parse(settings).parseString(text).iterator(), faults).compose();
        } catch (MarkedYamlEngineException e) {
            throw e.getProblemMark()
                    .map(mark -> new DocumentException(
                            new SourceLocation(name, mark.getLine() + 1, mark.getColumn() + 1), e.getProblem()))
                    .orElseGet(() -> new DocumentException(name + ": " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new DocumentException(name + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML"));
        }
    }
}
