package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the stack classes of a project, and the providers of stacks, by the bytes of its class folders; no class is loaded. Superclasses outside the folders
 * are looked up one by one, so that big jars are never walked through.
 */
final class StackClassScan {
    private static final Map<String, Boolean> ROOTS =
            Map.of("dev.cfn4j.dsl.Stack", true, "dev.cfn4j.dsl.StackProvider", true);

    private final ClassLoader loader;
    private final Map<String, Boolean> stacks = new HashMap<>(ROOTS);
    private final Map<String, ClassHeader> headers = new HashMap<>();

    /** A scan that looks superclasses up in the loader. */
    StackClassScan(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * What a scan came to.
     *
     * @param names stack classes that can be run, by name
     * @param withoutConstructor stack classes that cannot, for want of a public constructor without parameters
     */
    record Result(List<String> names, List<String> withoutConstructor) {}

    /** The public, concrete stack classes and providers in the project's class folders. */
    Result scan(Project project) {
        project.classFolders().stream().filter(Files::isDirectory).forEach(this::readFolder);
        List<ClassHeader> found = headers.values().stream()
                .filter(ClassHeader::isPublicAndConcrete)
                .filter(header -> isStack(header.name()))
                .toList();
        return new Result(names(found, true), names(found, false));
    }

    private static List<String> names(List<ClassHeader> found, boolean creatable) {
        return found.stream()
                .filter(header -> header.creatable() == creatable)
                .map(ClassHeader::name)
                .sorted()
                .toList();
    }

    private void readFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> readFile(file).stream())
                    .forEach(header -> headers.putIfAbsent(header.name(), header));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ClassHeader> readFile(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return ClassHeader.read(bytes);
        } catch (IOException e) {
            // Not a class file that a virtual machine would take; whoever uses it is told by the virtual machine.
            return Optional.empty();
        }
    }

    private boolean isStack(String name) {
        Boolean known = stacks.get(name);
        if (known == null) {
            known = header(name)
                    .filter(header -> header.supertypes().stream().anyMatch(this::isStack))
                    .isPresent();
            stacks.put(name, known);
        }
        return known;
    }

    private Optional<ClassHeader> header(String name) {
        ClassHeader header = headers.get(name);
        return header != null || name.startsWith("java.") ? Optional.ofNullable(header) : lookUp(name);
    }

    private Optional<ClassHeader> lookUp(String name) {
        try (InputStream bytes = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return bytes == null ? Optional.empty() : ClassHeader.read(new BufferedInputStream(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
