package dev.cfn4j.engine.check;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.diff.DiffResult;
import java.nio.file.Path;

/**
 * How the rendered templates compare with the committed ones.
 *
 * @param diff what differs
 * @param folder where the committed ones are
 * @param stale whether the committed ones do not say what is rendered
 * @param accepted whether they were written anew
 */
public record CheckResult(DiffResult diff, Path folder, boolean stale, boolean accepted) {
    /** Whether something has to be accepted or mended. */
    public boolean failed() {
        return stale && !accepted;
    }

    /** What differs, and what to do about it. */
    public String text(Palette palette, ToolkitHost host) {
        if (!stale) {
            return "The templates are those in " + folder + ".\n";
        }
        String what = diff.text(palette);
        return accepted
                ? what + "\nAccepted: " + folder + " has what is rendered now.\n"
                : what + "\nIf this is meant, accept it with " + host.spell(Option.ACCEPT) + ", and commit " + folder
                        + ".\n";
    }
}
