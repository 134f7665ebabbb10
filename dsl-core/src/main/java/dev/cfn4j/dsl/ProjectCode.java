package dev.cfn4j.dsl;

import dev.cfn4j.dsl.file.ProjectFiles;
import dev.cfn4j.dsl.file.Tree;
import dev.cfn4j.dsl.table.Table;
import dev.cfn4j.dsl.text.MixedText;
import dev.cfn4j.dsl.text.TextTemplate;
import java.util.Map;

/**
 * A class of the user's project that defines a template or a part of one, and what it may read: files beside the class on the class path,
 * then files under the project's directory, see {@link ProjectFiles}.
 */
abstract class ProjectCode {
    ProjectCode() {}

    /** The template that is being built. */
    abstract Template building();

    /** Adds a mapping without rows. */
    abstract Mapping mapping(String name);

    /** The files of the project. */
    protected final ProjectFiles files() {
        return ProjectFiles.of(getClass());
    }

    /**
     * The text of a UTF-8 file.
     *
     * @throws TemplateException if the project has no such file, or it is not UTF-8 text
     */
    protected final String file(String name) {
        return files().text(name);
    }

    /**
     * The content of a YAML or JSON file ({@code .yaml}, {@code .yml}, {@code .json}) as a tree.
     *
     * @throws TemplateException if the project has no such file, or its text is wrong
     */
    protected final Tree loadFromFile(String name) {
        return files().tree(name);
    }

    /**
     * The table in a file: {@code .csv}, {@code .tsv}, or aligned columns; see {@link Table#parse}.
     *
     * @throws TemplateException if the project has no such file, or it is no table
     */
    protected final Table table(String file) {
        return Table.parse(file, files().text(file));
    }

    /**
     * Adds the mapping of that name from the section Mappings of a YAML or JSON file.
     *
     * @throws TemplateException if the project has no such file, or the file no such mapping
     */
    protected final Mapping mapping(String name, String file) {
        Map<String, ?> rows = files().tree(file).at("Mappings", name).members();
        return mapping(name).from(rows);
    }

    /**
     * Text with expressions in double braces; see {@link TextTemplate}.
     *
     * @throws TemplateException if an expression is wrong, or names nothing that is known
     */
    protected final MixedText interpolate(String text, Map<String, ?> locals) {
        return fill(TextTemplate.parse("text", text), locals);
    }

    /** The same without locals. */
    protected final MixedText interpolate(String text) {
        return interpolate(text, Map.of());
    }

    /**
     * The text of a file with expressions in double braces; see {@link TextTemplate}.
     *
     * @throws TemplateException if the project has no such file, an expression is wrong, or it names nothing that is known
     */
    protected final MixedText interpolateFile(String file, Map<String, ?> locals) {
        return fill(TextTemplate.parse(file, files().text(file)), locals);
    }

    /** The same without locals. */
    protected final MixedText interpolateFile(String file) {
        return interpolateFile(file, Map.of());
    }

    private MixedText fill(TextTemplate template, Map<String, ?> locals) {
        return template.fill(locals, building()::refTargets);
    }
}
