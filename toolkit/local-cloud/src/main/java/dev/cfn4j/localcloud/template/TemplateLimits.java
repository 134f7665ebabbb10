package dev.cfn4j.localcloud.template;

import java.nio.charset.StandardCharsets;

/**
 * The quotas of a template.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">quotas</a>
 */
final class TemplateLimits {
    private static final int MOST_RESOURCES = 500;
    private static final int MOST_PARAMETERS = 200;
    private static final int MOST_OUTPUTS = 200;
    private static final int MOST_MAPPINGS = 200;
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_DESCRIPTION = 1024;

    private TemplateLimits() {}

    static void check(StackTemplate template) {
        check("resources", template.resources().size(), MOST_RESOURCES);
        check("parameters", template.parameters().size(), MOST_PARAMETERS);
        check("outputs", template.outputs().size(), MOST_OUTPUTS);
        check("mappings", template.mappings().size(), MOST_MAPPINGS);
        template.mappings()
                .values()
                .forEach(mapping ->
                        check("mapping attributes", mapping.membersOrNone().size(), MOST_ROWS));
        int length = template.description().orElse("").getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_DESCRIPTION) {
            throw TemplateForm.error("'Description' length is greater than " + LONGEST_DESCRIPTION + ".");
        }
    }

    private static void check(String things, int found, int most) {
        if (found > most) {
            throw TemplateForm.error(
                    "Number of " + things + ", " + found + ", is greater than maximum allowed, " + most);
        }
    }
}
