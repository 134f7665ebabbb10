package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import org.jspecify.annotations.Nullable;

/**
 * A resource that has a new logical ID.
 *
 * @param logicalId the ID that it has
 * @param formerly the ID that it had
 * @param location the line that says so; null where lines are not recorded
 */
record Rename(String logicalId, String formerly, @Nullable SourceLocation location) {

    /**
     * Takes note of an old ID.
     *
     * @throws TemplateException if it is none, or the resource's own
     */
    static Rename of(Resource<?> resource, String formerly) {
        if (LogicalId.checked("resource", formerly).equals(resource.logicalId())) {
            throw new TemplateException(
                    "`" + formerly + "` is what the resource is called now: expected an earlier logical ID");
        }
        return new Rename(resource.logicalId(), formerly, SourceLocations.caller());
    }
}
