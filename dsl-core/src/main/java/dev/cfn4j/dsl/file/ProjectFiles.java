package dev.cfn4j.dsl.file;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Utf8;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files that a stack class may read. A name is looked for in two places, in this order: on the class path beside the stack class, then
 * under the project's directory. Names are relative and never lead outside. The project's directory is what synthesis says; without
 * synthesis (in a unit test, say) it is the working directory.
 */
public final class ProjectFiles {
    private static volatile Path directory = Path.of("");

    private final ClassPathFiles beside;

    private ProjectFiles(Class<?> owner) {
        this.beside = new ClassPathFiles(owner);
    }

    /** The files of the class's project. */
    public static ProjectFiles of(Class<?> owner) {
        return new ProjectFiles(owner);
    }

    /** Sets the project's directory for the whole class loader. */
    public static void directory(Path path) {
        directory = path;
    }

    /**
     * The text of a UTF-8 file, without a byte order mark.
     *
     * @throws TemplateException if there is no such file, its name leads outside of the project, or it is not UTF-8 text
     */
    public String text(String name) {
        try {
            return Utf8.decode(name, bytes(name));
        } catch (DocumentException e) {
            throw mistake(e);
        }
    }

    /**
     * The content of a YAML or JSON file, told by its extension: {@code .yaml}, {@code .yml} or {@code .json}.
     *
     * @throws TemplateException if there is no such file, its name leads outside of the project, or its text is wrong
     */
    public Tree tree(String name) {
        String text = text(name);
        try {
            return new Tree(name, parse(name, text));
        } catch (DocumentException e) {
            throw mistake(e);
        }
    }

    private static Node parse(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JsonDocuments.parse(name, text);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YamlDocuments.parse(name, text).root();
        }
        throw new TemplateException(
                "`" + name + "` has no extension that says how to read it: expected .yaml, .yml or .json");
    }

    /**
     * The bytes of a file.
     *
     * @throws TemplateException if there is no such file, or its name leads outside of the project
     */
    public byte[] bytes(String name) {
        DirectoryFiles project = new DirectoryFiles(directory);
        String relative = project.relative(name);
        return beside.find(relative)
                .or(() -> project.find(relative))
                .orElseThrow(() -> new MissingFile(relative, beside, project).exception());
    }

    private static TemplateException mistake(DocumentException e) {
        return new TemplateException(String.valueOf(e.getMessage()));
    }
}
