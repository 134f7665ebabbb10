package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.dsl.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Fires where the environment variables of a function that are literal already need more than 4 KB.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
public final class EnvironmentSize extends ResourceRule {
    private static final int MOST = 4096;

    /** A rule about functions. */
    public EnvironmentSize() {
        super("AWS::Lambda::Function");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("All environment variables of a function together have at most 4 KB.")
                .fix("Keep what is large in a parameter or a file, and give its name.")
                .covers("E3697");
    }

    @Override
    protected void check(PropertyObject object, Given function, Report report) {
        function.find("Environment", "Variables").ifPresent(variables -> {
            int size = 0;
            for (Map.Entry<String, Node> variable :
                    variables.node().membersOrNone().entrySet()) {
                size += bytes(variable.getKey())
                        + variable.getValue().text().map(EnvironmentSize::bytes).orElse(0);
            }
            if (size > MOST) {
                report.add(
                        this,
                        variables.place(),
                        "%s has environment variables of at least %,d bytes, and %,d are possible"
                                .formatted(object.name(), size, MOST));
            }
        });
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
