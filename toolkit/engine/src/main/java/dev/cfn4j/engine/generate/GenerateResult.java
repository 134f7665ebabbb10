package dev.cfn4j.engine.generate;

import java.nio.file.Path;
import java.util.List;

/**
 * What was generated.
 *
 * @param types names of the resource types, in order
 * @param sources the root of their classes' sources
 * @param resources the root of what has to be on the class path beside them
 * @param written the number of files that were not there yet, or different
 * @param deleted the number of files that were made of schemas which are gone
 */
public record GenerateResult(List<String> types, Path sources, Path resources, int written, int deleted) {
    /** Keeps a copy of the names. */
    public GenerateResult {
        types = List.copyOf(types);
    }

    /** One line for people. */
    public String text() {
        String changes =
                written == 0 && deleted == 0 ? "nothing changed" : written + " written, " + deleted + " deleted";
        return types.isEmpty()
                ? "no schemas; " + changes
                : String.join(", ", types) + (types.size() == 1 ? " is in " : " are in ") + sources + "; " + changes;
    }
}
