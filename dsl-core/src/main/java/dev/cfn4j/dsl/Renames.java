package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The renamed resources of a template. */
final class Renames {
    private Renames() {}

    /**
     * Old logical IDs by new ones, in the order of the template.
     *
     * @throws TemplateException if an old ID is still in use, or two resources claim it
     */
    static Map<String, String> of(Template template) {
        Map<String, Rename> byOldId = new LinkedHashMap<>();
        for (Resource<?> resource : template.resources()) {
            Rename rename = resource.rename();
            if (rename != null) {
                check(rename, template, byOldId.putIfAbsent(rename.formerly(), rename));
            }
        }
        Map<String, String> renames = new LinkedHashMap<>();
        for (Rename rename : byOldId.values()) {
            renames.put(rename.logicalId(), rename.formerly());
        }
        return renames;
    }

    private static void check(Rename rename, Template template, @Nullable Rename earlier) {
        if (earlier != null) {
            throw new TemplateException(
                    "both `" + earlier.logicalId() + "`" + place(earlier.location()) + " and `" + rename.logicalId()
                            + "` say that they were formerly `" + rename.formerly()
                            + "`: one resource has one successor",
                    rename.location());
        }
        if (template.hasResource(rename.formerly())) {
            throw new TemplateException(
                    "`" + rename.logicalId() + "` was formerly `" + rename.formerly()
                            + "`, but the template still has a resource of that name"
                            + place(template.placeOf(rename.formerly())),
                    rename.location());
        }
    }

    private static String place(@Nullable SourceLocation location) {
        return location == null ? "" : " (" + location + ")";
    }
}
