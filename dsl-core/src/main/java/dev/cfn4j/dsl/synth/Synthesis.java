package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.file.ProjectFiles;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.rule.HouseRules;
import dev.cfn4j.dsl.yaml.YamlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs stack classes and writes what they define. Tools call {@link #synthesize} and {@link #expand} by name in the user's own
 * class loader; only JDK types cross, and the result is JSON text ({@link SynthesisResult}).
 */
public final class Synthesis {
    private final ClassLoader loader;
    private final List<Finding> findings = new ArrayList<>();
    private final StringWriter traces = new StringWriter();

    private Synthesis(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Runs the classes and writes a synth directory, unless something is wrong.
     *
     * @param directory where to write; replaced as a whole
     * @param stackClasses names of concrete subclasses of {@link dev.cfn4j.dsl.Stack} and {@link dev.cfn4j.dsl.StackProvider}
     * @param loader the user's class loader
     */
    public static String synthesize(String directory, String[] stackClasses, ClassLoader loader) {
        Synthesis synthesis = new Synthesis(loader);
        List<SynthesizedStack> stacks = synthesis.run(List.of(stackClasses));
        if (synthesis.findings.stream().noneMatch(Finding::isError)) {
            synthesis.write(Path.of(directory), stacks);
        }
        return synthesis.result(null).toJson();
    }

    /**
     * Runs one class and returns its template as JSON text, pretty or on one line.
     *
     * @param stackClass name of a concrete subclass of {@link dev.cfn4j.dsl.Stack}
     * @param pretty whether the text is indented
     * @param loader the user's class loader
     */
    public static String expand(String stackClass, boolean pretty, ClassLoader loader) {
        return expanded(stackClass, pretty, loader).toJson();
    }

    /** The same for callers in the same class loader, which need no text. */
    public static SynthesisResult expanded(String stackClass, boolean pretty, ClassLoader loader) {
        return expand(stackClass, loader, root -> json(root, pretty ? Layout.PRETTY : Layout.COMPACT));
    }

    /**
     * Runs one class and returns its template as YAML text.
     *
     * @param stackClass name of a concrete subclass of {@link dev.cfn4j.dsl.Stack}
     * @param loader the user's class loader
     */
    public static String expandYaml(String stackClass, ClassLoader loader) {
        return expand(stackClass, loader, YamlText::of).toJson();
    }

    private static SynthesisResult expand(String stackClass, ClassLoader loader, Function<Node, String> notation) {
        Synthesis synthesis = new Synthesis(loader);
        List<SynthesizedStack> stacks = synthesis.run(List.of(stackClass));
        if (stacks.size() > 1) {
            synthesis.findings.add(several(stackClass, stacks));
        }
        String text =
                stacks.isEmpty() ? "" : notation.apply(stacks.get(0).document().root());
        return synthesis.result(text);
    }

    private static String json(Node root, Layout layout) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            root.writeTo(out);
            out.endDocument();
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Sets the directory under which stack classes may read files, for all that runs later in this class loader. */
    public static void projectDirectory(String path) {
        ProjectFiles.directory(Path.of(path));
    }

    private static Finding several(String className, List<SynthesizedStack> stacks) {
        return Finding.error(
                        "SeveralStacks",
                        NodePath.ROOT,
                        "`" + className + "` lists " + stacks.size() + " stacks, expected one: "
                                + stacks.stream().map(SynthesizedStack::name).collect(Collectors.joining(", ")))
                .withRemedy("Use synth, which writes a template for each.");
    }

    private SynthesisResult result(@Nullable String template) {
        boolean failed = SynthesisResult.anyError(findings);
        String trace = traces.toString();
        return new SynthesisResult(findings, failed ? null : template, trace.isEmpty() ? null : trace);
    }

    private List<SynthesizedStack> run(List<String> classNames) {
        boolean before = SourceLocations.recording();
        SourceLocations.record(true);
        try {
            return new ProjectRun(loader, findings, new PrintWriter(traces, true)).run(classNames);
        } finally {
            SourceLocations.record(before);
        }
    }

    private void write(Path directory, List<SynthesizedStack> stacks) {
        StackDependencies dependencies = new StackDependencies(stacks);
        findings.addAll(dependencies.cycles());
        findings.addAll(DuplicateExports.in(stacks));
        if (!findings.isEmpty()) {
            return;
        }
        List<SynthesizedStack> ordered = dependencies.inOrder();
        Manifest manifest = new Manifest(
                Manifest.SCHEMA_VERSION,
                Versions.ofDsl(),
                Versions.ofResourceTypes(loader),
                ordered.stream()
                        .map(stack -> stack.entry(dependencies.of(stack.name())))
                        .toList());
        try {
            SynthDirectory target = new SynthDirectory(directory);
            if (target.isOurs()) {
                target.write(manifest, ordered, HouseRules.on(loader));
            } else {
                findings.add(unwritable(directory, "it exists and is not a synth directory"));
            }
        } catch (IOException e) {
            findings.add(unwritable(directory, e.toString()));
        }
    }

    private static Finding unwritable(Path directory, String reason) {
        return Finding.error(
                        "CannotWrite",
                        NodePath.ROOT,
                        "the synth directory " + directory + " cannot be written: " + reason)
                .withRemedy("Name another output directory.");
    }
}
