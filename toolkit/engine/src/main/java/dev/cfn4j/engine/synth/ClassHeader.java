package dev.cfn4j.engine.synth;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a class file say about the class, read without loading it.
 *
 * @param name binary name with dots
 * @param superclass binary name of the superclass; null for {@code java.lang.Object} and modules
 * @param interfaces binary names of the interfaces that it names itself
 * @param modifiers access flags
 * @param creatable whether it has a public constructor without parameters
 */
record ClassHeader(
        String name, @Nullable String superclass, List<String> interfaces, int modifiers, boolean creatable) {
    private static final int MAGIC = 0xCAFEBABE;

    /** The header of a class file; empty where the bytes are no class file. */
    static Optional<ClassHeader> read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            return Optional.empty();
        }
        in.skipNBytes(4);
        @Nullable Object[] constants = constants(in);
        int modifiers = in.readUnsignedShort();
        String name = className(constants, in.readUnsignedShort());
        String superclass = className(constants, in.readUnsignedShort());
        List<String> interfaces = interfaces(in, constants);
        skipMembers(in);
        return name == null
                ? Optional.empty()
                : Optional.of(new ClassHeader(name, superclass, interfaces, modifiers, hasConstructor(in, constants)));
    }

    /** Whether objects of the class can be made by anybody. */
    boolean isPublicAndConcrete() {
        return Modifier.isPublic(modifiers) && !Modifier.isAbstract(modifiers) && !Modifier.isInterface(modifiers);
    }

    /** Texts as strings, classes as the index of their name, everything else as null. */
    private static @Nullable Object[] constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        @Nullable Object[] constants = new @Nullable Object[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 7 -> constants[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return constants;
    }

    private static @Nullable String className(@Nullable Object[] constants, int index) {
        return constants[index] instanceof Integer name && constants[name] instanceof String text
                ? text.replace('/', '.')
                : null;
    }

    private static List<String> interfaces(DataInputStream in, @Nullable Object[] constants) throws IOException {
        List<String> names = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String name = className(constants, in.readUnsignedShort());
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** The superclass, if there is one, and the interfaces. */
    List<String> supertypes() {
        List<String> names = new ArrayList<>(interfaces);
        if (superclass != null) {
            names.add(superclass);
        }
        return names;
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            in.skipNBytes(6);
            skipAttributes(in);
        }
    }

    private static boolean hasConstructor(DataInputStream in, @Nullable Object[] constants) throws IOException {
        boolean found = false;
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            boolean isPublic = Modifier.isPublic(in.readUnsignedShort());
            Object name = constants[in.readUnsignedShort()];
            Object descriptor = constants[in.readUnsignedShort()];
            found |= isPublic && "<init>".equals(name) && "()V".equals(descriptor);
            skipAttributes(in);
        }
        return found;
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            in.skipNBytes(2);
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
    }
}
