package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import java.nio.file.Path;
import java.util.List;

/**
 * What to synthesise.
 *
 * @param project where the classes are
 * @param stackClasses names of stack classes; where empty, the project's class folders are scanned
 * @param output the synth directory to write
 */
public record SynthRequest(Project project, List<String> stackClasses, Path output) {
    /** Keeps a copy of the names. */
    public SynthRequest {
        stackClasses = List.copyOf(stackClasses);
    }
}
