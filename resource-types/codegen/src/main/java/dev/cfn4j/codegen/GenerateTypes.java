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
     * @param args the source root to write, the directory of the classes that are compiled from it, and the root of the
     *     hand-written sources beside them
     * @throws IOException if one of them cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected three arguments, the source root, the class directory and the"
                    + " root of the hand-written sources, found " + args.length);
        }
        SourceTree sources = new SourceTree(Path.of(args[0]));
        Path stamp = Path.of(args[0]).resolve("stamp.txt");
        HandWritten handWritten = new HandWritten(Path.of(args[2]));
        String inputs = inputs(handWritten);
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        sources.delete();
        new SourceTree(Path.of(args[1])).delete();
        write(Catalog.bundled(), handWritten, sources);
        writeVersion(Catalog.bundled(), Path.of(args[1]));
        Files.writeString(stamp, inputs);
    }

    private static String inputs(HandWritten handWritten) throws IOException {
        Fingerprint inputs = new Fingerprint()
                .addNames(handWritten.root())
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

    /** So that a synth directory can say which facts the user's classes were made from. */
    private static void writeVersion(Catalog catalog, Path classes) throws IOException {
        Path file = classes.resolve("META-INF/cfn4j/resource-types.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "catalogVersion=" + catalog.version() + "\n");
    }

    private static void write(Catalog catalog, HandWritten handWritten, SourceTree sources) {
        TypeGenerator generator = new TypeGenerator(BASE_PACKAGE, handWritten::patternsOf);
        catalog.typeNames().forEach(name -> sources.write(generator.generate(catalog.expectType(name))));
        System.out.println("Generated the classes of " + catalog.typeNames().size() + " resource types, catalog "
                + catalog.version());
    }
}
