package dev.cfn4j.localcloud.state;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The directory that holds the state, one subdirectory a region. Several processes may work on one directory. */
public final class StateDirectory {
    private static final int VERSION = 2;

    private final Path root;
    private final DirectoryLock lock;
    private final StackFiles stackFiles = new StackFiles();

    private StateDirectory(Path root) {
        this.root = root;
        this.lock = new DirectoryLock(root.resolve("lock"));
    }

    /**
     * Opens the directory, creating it where it does not exist.
     *
     * @throws StateException if it cannot be used
     */
    public static StateDirectory open(Path root) {
        create(root);
        StateDirectory state = new StateDirectory(root);
        state.locked(() -> {
            state.checkVersion();
            AtomicFiles.sweep(root);
            return state;
        });
        return state;
    }

    /** Does work that nobody else may interfere with, in this process or another. */
    public <T> T locked(Supplier<T> work) {
        return lock.holding(work);
    }

    /** The state of one region. */
    public RegionState region(String name) {
        return new RegionState(name, root.resolve("regions").resolve(name), stackFiles);
    }

    /** The buckets of all regions. */
    public ObjectStore objects() {
        return new ObjectStore(root.resolve("buckets"));
    }

    /** The regions that have any state. */
    public List<String> regions() {
        return AtomicFiles.list(root.resolve("regions")).stream()
                .map(region -> region.getFileName().toString())
                .toList();
    }

    /** A number that this directory never gave before. */
    public int nextNumber() {
        return locked(() -> {
            Path file = root.resolve("counter.json");
            int last = Files.exists(file) ? number(read(file), "last") : 0;
            AtomicFiles.write(file, object("last", last + 1));
            return last + 1;
        });
    }

    static Node read(Path file) {
        try {
            return JsonDocuments.read(file);
        } catch (DocumentException e) {
            throw new StateException("the state file " + e.getMessage()
                    + "; it was changed by hand or by another program: delete the state directory to start afresh");
        }
    }

    private static void create(Path root) {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root.toAbsolutePath().getParent());
                createPrivate(root);
            }
        } catch (IOException e) {
            throw new StateException("cannot create the state directory " + root + ": " + e);
        }
    }

    /** Parameter values, secret ones too, are in there. */
    private static void createPrivate(Path root) throws IOException {
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(root);
        }
    }

    private void checkVersion() {
        Path file = root.resolve("format.json");
        if (!Files.exists(file)) {
            AtomicFiles.write(file, object("version", VERSION));
            return;
        }
        int version = number(read(file), "version");
        if (version > VERSION) {
            throw new StateException("the state directory " + root + " has format version " + version
                    + ", this program reads up to " + VERSION + ": use the newer program or another directory");
        }
        if (version < VERSION) {
            throw new StateException("the state directory " + root + " has format version " + version
                    + " of an older program, this program reads " + VERSION
                    + ": delete it to start afresh, or use another directory");
        }
    }

    private static Node object(String name, int value) {
        return new Node.ObjectNode(Map.of(name, new Node.NumberNode(BigDecimal.valueOf(value))));
    }

    private static int number(Node node, String name) {
        return node.find(name)
                .flatMap(member -> member instanceof Node.NumberNode number
                        ? Optional.of(number.value().intValue())
                        : Optional.empty())
                .orElseThrow(() -> new StateException("a state file lacks the number '" + name + "'"));
    }
}
