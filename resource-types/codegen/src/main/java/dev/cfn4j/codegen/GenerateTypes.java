package dev.cfn4j.codegen;

import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Writes the classes of all bundled resource types into a source root: the program that the build of the types runs. Does
 * nothing where facts and generator are those of the last run.
 */
public final class GenerateTypes {
    private static final String BASE_PACKAGE = "dev.cfn4j.types";

    private GenerateTypes() {}

    /**
     * Runs the generator.
     *
     * @param args the source root
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected one argument, the source root to write, found " + args.length);
        }
        Path root = Path.of(args[0]);
        Path stamp = root.resolve("stamp.txt");
        String inputs = Fingerprint.of(TypeGenerator.class, Catalog.class, com.palantir.javapoet.JavaFile.class);
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Catalog catalog = Catalog.bundled();
        write(catalog, catalog.typeNames(), root);
        Files.writeString(stamp, inputs);
        System.out.println("Generated the classes of " + catalog.typeNames().size() + " resource types, catalog "
                + catalog.version());
    }

    private static void write(Catalog catalog, Collection<String> typeNames, Path root) {
        TypeGenerator generator = new TypeGenerator(BASE_PACKAGE);
        SourceTree tree = new SourceTree(root);
        typeNames.forEach(name -> tree.write(generator.generate(catalog.expectType(name))));
        tree.deleteOthers();
    }
}
