package dev.cfn4j.cli;

import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.synth.ExpandRequest;
import dev.cfn4j.engine.synth.TemplateFormat;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code expand} of one named class, without the model of the command line, which takes longer to be made than a template. It knows
 * the forms {@code expand CLASS} and {@code expand --compact CLASS}; everything else, help and wrong usage too, is the model's. Tests
 * hold that both do the same.
 */
final class QuickExpand {
    private final String stackClass;
    private final TemplateFormat format;

    private QuickExpand(String stackClass, TemplateFormat format) {
        this.stackClass = stackClass;
        this.format = format;
    }

    /** What the arguments ask for; null where they are not of a form that is known here. */
    static @Nullable QuickExpand of(String... arguments) {
        int length = arguments.length;
        if (length < 2 || !arguments[0].equals("expand") || !isClassName(arguments[length - 1])) {
            return null;
        }
        boolean compact = length == 3 && List.of("--compact", "--nopretty").contains(arguments[1]);
        if (length > 2 && !compact) {
            return null;
        }
        return new QuickExpand(arguments[length - 1], compact ? TemplateFormat.COMPACT : TemplateFormat.JSON);
    }

    private static boolean isClassName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '.' && !Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Prints the template, or what is wrong; the exit code. */
    int run(PrintWriter out, PrintWriter err) {
        try {
            Toolkit toolkit = new Toolkit(new ConsoleHost(out, err));
            out.print(toolkit.expand(new ExpandRequest(new ProjectOptions().project(), stackClass, format)));
            out.flush();
            return VerbCommand.DONE;
        } catch (Exception e) {
            return Failure.show(e, false, err);
        }
    }
}
