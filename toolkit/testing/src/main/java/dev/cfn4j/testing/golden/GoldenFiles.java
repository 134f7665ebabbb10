package dev.cfn4j.testing.golden;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * A folder of cases with what is expected beside each.
 *
 * <pre>{@code
 * class GoldenTest {
 *     @TestFactory
 *     Stream<DynamicNode> golden() {
 *         return GoldenFiles.in("src/test/golden").cases();
 *     }
 * }
 * }</pre>
 *
 * <p>{@code -Dgolden.update=true} accepts what is found, says which files it wrote, and still asserts; it never removes a file.
 * {@code -Dgolden.case=inbox*,queues/?} runs the cases with such names only. Files are UTF-8; {@code \r\n} counts as {@code \n}.
 */
public final class GoldenFiles {
    private final GoldenFolder folder;
    private final Catalog catalog;

    private GoldenFiles(GoldenFolder folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /** The folder at that path, relative to the module's own. */
    public static GoldenFiles in(String folder) {
        return in(Path.of(folder));
    }

    /** The folder at that path, relative to the module's own. */
    public static GoldenFiles in(Path folder) {
        return new GoldenFiles(new GoldenFolder(folder), Catalog.bundled());
    }

    /** The same folder, judged by other facts: those of types of the user's own, say. */
    public GoldenFiles withCatalog(Catalog facts) {
        return new GoldenFiles(folder, facts);
    }

    /**
     * One file of expected text, compared on its own.
     *
     * @throws IllegalArgumentException if the name leads out of the folder
     */
    public GoldenFile file(String name) {
        return new GoldenFile(folder.resolve(name), "");
    }

    /**
     * A test for each case found in the folder and below:
     *
     * <ul>
     *   <li>{@code x.stack}, a line with the name of a stack class: expects {@code x.template.json} unless synthesis fails, and
     *       {@code x.findings.txt} if synthesis or validation has something to say
     *   <li>{@code x.json}, {@code x.yaml} or {@code x.yml}, a template: expects {@code x.findings.txt}
     *   <li>{@code x.before.json} and {@code x.after.json}, or YAML: expects {@code x.diff.txt}
     * </ul>
     *
     * <p>Below a folder {@code positive} no case may have an error, below {@code negative} each must have one. An expected file
     * without input, an input without expected file, any other file and a folder without cases fail, and are named.
     */
    public Stream<DynamicNode> cases() {
        CaseFinder finder = new CaseFinder(folder, judge());
        List<GoldenCase> cases = finder.find();
        return new GoldenRunner(folder, CaseFinder.INPUTS).tests(cases, finder.mistakes());
    }

    /** A test for each stack: expects {@code <name>.template.json}, and {@code <name>.findings.txt} if there are findings. */
    public Stream<DynamicNode> stacks(Stack... stacks) {
        return stacks(List.of(stacks));
    }

    /** A test for each stack: expects {@code <name>.template.json}, and {@code <name>.findings.txt} if there are findings. */
    public Stream<DynamicNode> stacks(Collection<? extends Stack> stacks) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put(CaseResult.TEMPLATE, "a stack named `%1$s`");
        inputs.put(CaseResult.FINDINGS, "a stack named `%1$s`");
        return new GoldenRunner(folder, inputs)
                .tests(stacks.stream()
                        .map(stack -> new StackCase(stack, judge()))
                        .toList());
    }

    /**
     * A test for each name, with text that the caller makes of it.
     *
     * @param ending the ending of the expected files, {@code .txt} or {@code /expected.txt}
     * @param names the names of the cases, with {@code /} between folders
     * @param text makes the text of a case
     */
    public Stream<DynamicNode> texts(String ending, Collection<String> names, Function<String, String> text) {
        List<TextCase> cases = names.stream()
                .map(name -> new TextCase(name, ending, () -> text.apply(name)))
                .toList();
        return new GoldenRunner(folder, Map.of(ending, "a case named `%1$s`")).tests(cases);
    }

    private Judge judge() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new Judge(catalog, context == null ? GoldenFiles.class.getClassLoader() : context);
    }
}
