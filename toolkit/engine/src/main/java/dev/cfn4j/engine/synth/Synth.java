package dev.cfn4j.engine.synth;

import dev.cfn4j.dsl.synth.SynthesisResult;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The verb synth: runs stack classes and writes their synth directory. */
public final class Synth {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Synth(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Writes the synth directory.
     *
     * @throws ToolkitException if a stack class is wrong; then nothing was written
     */
    public SynthResult run(SynthRequest request) {
        try (UserClasses classes = UserClasses.of(request.project())) {
            List<String> names =
                    new StackClassNames(host, request.project()).expect(request.stackClasses(), classes.loader());
            OwnTypeFacts ownTypes = OwnTypeFacts.on(classes.loader());
            SynthesisResult result =
                    new SynthesisCall(host, request.project(), classes.loader()).synthesize(request.output(), names);
            ownTypes.write(request.output());
            return new SynthResult(
                    ProjectStacks.read(request.output(), request.project().sources(), host), result.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
