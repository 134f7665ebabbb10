package dev.cfn4j.codegen;

import com.palantir.javapoet.JavaFile;
import dev.cfn4j.dsl.EnumValue;
import dev.cfn4j.dsl.PropertyBag;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Tag;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the classes of all bundled resource types into a source root: the program that the build of the types runs. Where
 * facts, generator and base classes are those of the last run it touches nothing, so that nothing is compiled again; else it
 * begins anew.
 */
public final class GenerateTypes {
    private static final String BASE_PACKAGE = "dev.cfn4j.types";

    private GenerateTypes() {}

    /**
     * Runs the generator.
     *
     * @param args the source root to write, and the directory of the classes that are compiled from it
     * @throws IOException if one of them cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "expected two arguments, the source root and the class directory, found " + args.length);
        }
        SourceTree sources = new SourceTree(Path.of(args[0]));
        Path stamp = Path.of(args[0]).resolve("stamp.txt");
        String inputs = inputs();
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        sources.delete();
        new SourceTree(Path.of(args[1])).delete();
        write(Catalog.bundled(), sources);
        Files.writeString(stamp, inputs);
    }

    private static String inputs() {
        Fingerprint inputs = new Fingerprint()
                .addOriginOf(TypeGenerator.class)
                .addOriginOf(Catalog.class)
                .addOriginOf(JavaFile.class);
        for (Class<?> base : new Class<?>[] {
            EnumValue.class, PropertyBag.class, Resource.class, Structure.class, Tag.class, Value.class
        }) {
            inputs.add(base);
        }
        return inputs.text();
    }

    private static void write(Catalog catalog, SourceTree sources) {
        TypeGenerator generator = new TypeGenerator(BASE_PACKAGE);
        catalog.typeNames().forEach(name -> sources.write(generator.generate(catalog.expectType(name))));
        System.out.println("Generated the classes of " + catalog.typeNames().size() + " resource types, catalog "
                + catalog.version());
    }
}
