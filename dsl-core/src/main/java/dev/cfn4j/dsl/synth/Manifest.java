package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.ParameterSource;
import dev.cfn4j.dsl.StackPlace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a synth directory holds.
 *
 * @param schemaVersion version of this form; readers refuse a newer one. It stays as it is where only members are added that an
 *     older reader may skip
 * @param cfn4jVersion version of the dsl-core that wrote it, empty where unknown
 * @param catalogVersion version of the facts that the user's resource classes were generated from; null where the project has none
 * @param stacks the stacks, dependencies before dependents
 */
public record Manifest(
        int schemaVersion, String cfn4jVersion, @Nullable String catalogVersion, List<StackEntry> stacks) {
    /** The version of the form that this class writes. */
    public static final int SCHEMA_VERSION = 1;

    /** The file's name in a synth directory. */
    public static final String FILE = "manifest.json";
    /** How the name of a file ends that has what rules of the project find in a stack; there is none where they find nothing. */
    public static final String FINDINGS_SUFFIX = ".findings.json";

    /** Keeps a copy of the stacks. */
    public Manifest {
        stacks = List.copyOf(stacks);
    }

    /**
     * One stack.
     *
     * @param name the stack's name unless the deployment names another
     * @param className the stack class
     * @param templateFile the template, relative to the directory
     * @param locationsFile source locations by JSON pointer, relative to the directory
     * @param parameters the template's parameters in document order
     * @param tags stack tags by key
     * @param immutableTags keys of the tags that an update may not change
     * @param dependencies names of the stacks in this directory that are deployed before
     * @param place the account and region that the stack belongs in
     * @param renames old logical IDs of renamed resources by their new ones
     */
    public record StackEntry(
            String name,
            String className,
            String templateFile,
            String locationsFile,
            List<ParameterEntry> parameters,
            Map<String, String> tags,
            Set<String> immutableTags,
            Set<String> dependencies,
            StackPlace place,
            Map<String, String> renames) {}

    /**
     * One parameter of a stack.
     *
     * @param name its logical ID
     * @param type its type as the template spells it
     * @param defaultValue its default as text; null where a value must be given
     * @param noEcho whether its value must never be shown
     * @param immutable whether an update may not change its deployed value
     * @param usePreviousValue whether its deployed value is meant to stay where none is given, whatever the default
     * @param source where deployment takes its value from unless it is given one; null where from nowhere
     */
    public record ParameterEntry(
            String name,
            String type,
            @Nullable String defaultValue,
            boolean noEcho,
            boolean immutable,
            boolean usePreviousValue,
            @Nullable ParameterSource source) {}
}
