package dev.cfn4j.cli;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.engine.synth.SynthResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the synth directory. */
@Command(name = "synth", description = "Run stack classes and write templates, manifest and source locations.")
final class SynthCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Override
    public Integer call() {
        SynthResult result =
                toolkit().synth(new SynthRequest(project.project(), project.stackClasses(), project.output()));
        result.findings().forEach(finding -> host().notify(Message.of(finding)));
        print(result.text());
        return DONE;
    }
}
