package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.wire.AwsFault;
import org.jspecify.annotations.Nullable;

/** The names and ARNs of stacks and change sets. */
final class Names {
    private static final String FORM = "[a-zA-Z][-a-zA-Z0-9]{0,127}";

    private Names() {}

    static String checkStack(@Nullable String name) {
        return check("stackName", name);
    }

    static String checkStackSet(@Nullable String name) {
        return check("stackSetName", name);
    }

    static String checkChangeSet(@Nullable String name) {
        return check("changeSetName", name);
    }

    /** A new ARN of a stack or change set. */
    static String arn(Call call, String kind, String name) {
        return new Place(call.region().name())
                .arn("cloudformation", kind + "/" + name + "/" + call.account().newId());
    }

    private static String check(String field, @Nullable String name) {
        String given = Call.expect(field, name);
        if (!given.matches(FORM)) {
            throw AwsFault.validation("1 validation error detected: Value '" + given + "' at '" + field
                    + "' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                    + "[a-zA-Z][-a-zA-Z0-9]*, and have length less than or equal to 128");
        }
        return given;
    }
}
