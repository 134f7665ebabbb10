package dev.cfn4j.engine.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.SourceRoots;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Calls the synthesis of the user's own dsl-core by name; only JDK types cross. */
final class SynthesisCall {
    private static final String SYNTHESIS = "dev.cfn4j.dsl.synth.Synthesis";

    private final ToolkitHost host;
    private final Project project;
    private final ClassLoader loader;

    SynthesisCall(ToolkitHost host, Project project, ClassLoader loader) {
        this.host = host;
        this.project = project;
        this.loader = loader;
    }

    /** Has the classes run and the synth directory written. */
    SynthesisResult synthesize(Path directory, List<String> classNames) {
        return call(
                "synthesize",
                new Class<?>[] {String.class, String[].class, ClassLoader.class},
                directory.toAbsolutePath().toString(),
                classNames.toArray(String[]::new),
                loader);
    }

    /** Has the class run and its template returned as YAML. */
    SynthesisResult expandYaml(String className) {
        return call("expandYaml", new Class<?>[] {String.class, ClassLoader.class}, className, loader);
    }

    /** Has the class run and its template returned as JSON. */
    SynthesisResult expand(String className, boolean pretty) {
        return isOurs() ? expandOurs(className, pretty) : expandTheirs(className, pretty);
    }

    /** Whether the user's dsl-core is the toolkit's own, so that the result need not cross as text. */
    private boolean isOurs() {
        try {
            return Class.forName(SYNTHESIS, true, loader) == Synthesis.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private SynthesisResult expandOurs(String className, boolean pretty) {
        Synthesis.projectDirectory(project.base().toAbsolutePath().toString());
        try {
            return checked(
                    new UserCode(host, project).run(loader, () -> Synthesis.expanded(className, pretty, loader)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("synthesis failed", e);
        }
    }

    private SynthesisResult expandTheirs(String className, boolean pretty) {
        return call(
                "expand", new Class<?>[] {String.class, boolean.class, ClassLoader.class}, className, pretty, loader);
    }

    private String missingEntries() {
        String missing = project.classPath().stream()
                .filter(entry -> !Files.exists(entry))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "; these of its entries do not exist: " + missing;
    }

    private SynthesisResult call(String method, Class<?>[] types, Object... arguments) {
        try {
            Class<?> synthesis = Class.forName(SYNTHESIS, true, loader);
            synthesis
                    .getMethod("projectDirectory", String.class)
                    .invoke(null, project.base().toAbsolutePath().toString());
            Object json = new UserCode(host, project)
                    .run(loader, () -> synthesis.getMethod(method, types).invoke(null, arguments));
            return checked(SynthesisResult.fromJson((String) json));
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            throw ToolkitException.of(
                    "the class path has no cfn4j-dsl-core that this toolkit can call" + missingEntries(),
                    "Add the dependency dev.cfn4j:cfn4j-dsl-core, in the toolkit's version, to the project or to "
                            + host.spell(Option.CLASS_PATH) + ".",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("synthesis failed", e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("synthesis failed", e);
        }
    }

    private SynthesisResult checked(SynthesisResult result) {
        SourceRoots sources = project.sources();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : result.findings()) {
            findings.add(sources.resolve(finding));
        }
        SynthesisResult resolved = new SynthesisResult(findings, result.template(), result.trace());
        if (resolved.failed()) {
            throw ToolkitException.withFindings(
                    "synthesis failed; nothing was written.", resolved.findings(), resolved.trace());
        }
        return resolved;
    }
}
