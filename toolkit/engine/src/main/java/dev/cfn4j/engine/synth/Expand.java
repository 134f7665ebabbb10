package dev.cfn4j.engine.synth;

import dev.cfn4j.dsl.synth.SynthesisResult;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The verb expand: runs one stack class and returns its template as text; writes no file. */
public final class Expand {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Expand(ToolkitHost host) {
        this.host = host;
    }

    /**
     * The template as text, ending in a line break.
     *
     * @throws ToolkitException if the stack class is wrong
     */
    public String run(ExpandRequest request) {
        try (UserClasses classes = UserClasses.of(request.project())) {
            String named = request.stackClass();
            String name =
                    named == null ? new StackClassNames(host, request.project()).expectOne(classes.loader()) : named;
            SynthesisCall call = new SynthesisCall(host, request.project(), classes.loader());
            SynthesisResult result = request.format() == TemplateFormat.YAML
                    ? call.expandYaml(name)
                    : call.expand(name, request.format() == TemplateFormat.JSON);
            return Objects.requireNonNull(result.template());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
