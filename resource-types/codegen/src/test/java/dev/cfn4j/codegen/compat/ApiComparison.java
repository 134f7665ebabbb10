package dev.cfn4j.codegen.compat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What japicmp says of two jars.
 *
 * @param breaking changes after which source, or compiled classes, may not work any more
 */
record ApiComparison(List<String> breaking) {
    static ApiComparison of(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        for (String library : GeneratedTypes.libraries().split(File.pathSeparator, -1)) {
            options.getClassPathEntries().add(library);
        }
        ApiComparison result = new ApiComparison(new ArrayList<>());
        new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"))
                .forEach(result::add);
        return result;
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName();
        add(name, type);
        type.getMethods().forEach(method -> add(name + "#" + method.getName(), method));
        type.getConstructors().forEach(constructor -> add(name, constructor));
        type.getFields().forEach(field -> add(name + "#" + field.getName(), field));
    }

    private void add(String place, JApiCompatibility element) {
        element.getCompatibilityChanges().forEach(change -> {
            if (!change.isSourceCompatible() || !change.isBinaryCompatible()) {
                breaking.add(place + " " + change.getType());
            }
        });
    }
}
