package dev.cfn4j.engine;

import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb that could not do what it was asked for, through the user's input or the outside world; meant to be shown, without its trace. */
public final class ToolkitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String remedy;
    private final transient List<Finding> findings;
    private final @Nullable String userTrace;

    private ToolkitException(
            String message,
            @Nullable String remedy,
            List<Finding> findings,
            @Nullable String userTrace,
            @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
        this.findings = List.copyOf(findings);
        this.userTrace = userTrace;
    }

    /** A failure with what to do next. */
    public static ToolkitException of(String message, @Nullable String remedy) {
        return new ToolkitException(message, remedy, List.of(), null, null);
    }

    /** A failure with what to do next and what caused it. */
    public static ToolkitException of(String message, @Nullable String remedy, Throwable cause) {
        return new ToolkitException(message, remedy, List.of(), null, cause);
    }

    /** A failure that findings explain. */
    public static ToolkitException withFindings(String message, List<Finding> findings) {
        return new ToolkitException(message, null, findings, null, null);
    }

    /** A failure that findings explain, with the stack trace of what the user's code threw. */
    public static ToolkitException withFindings(String message, List<Finding> findings, @Nullable String userTrace) {
        return new ToolkitException(message, null, findings, userTrace, null);
    }

    /** What to do next; null where nothing is known. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** The findings that explain the failure. */
    public List<Finding> findings() {
        return findings;
    }

    /** The stack trace of what the user's code threw, for those who ask for it; null where it threw nothing. */
    public @Nullable String userTrace() {
        return userTrace;
    }

    /** The whole of it as text: message, findings, remedy. */
    public String text(Palette palette) {
        StringBuilder text = new StringBuilder(String.valueOf(getMessage()));
        findings.forEach(finding ->
                text.append('\n').append(new FindingText(palette).of(finding).stripTrailing()));
        if (remedy != null) {
            text.append('\n').append(remedy);
        }
        return text.toString();
    }
}
