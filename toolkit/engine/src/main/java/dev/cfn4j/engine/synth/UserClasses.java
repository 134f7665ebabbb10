package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user's classes, apart from the toolkit's: a class loader over the project's class path that sees nothing else but the JDK,
 * so that versions never clash.
 */
final class UserClasses implements Closeable {
    private final ClassLoader loader;

    private UserClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /** Opens the classes of the project. */
    static UserClasses of(Project project) {
        if (!project.isolated()) {
            return new UserClasses(toolkitsOwn(project));
        }
        URL[] urls = project.classPath().stream().map(UserClasses::url).toArray(URL[]::new);
        return new UserClasses(new URLClassLoader("stack classes", urls, ClassLoader.getPlatformClassLoader()));
    }

    /** The toolkit's own classes, and before them those of class folders that the toolkit was not started with. */
    private static ClassLoader toolkitsOwn(Project project) {
        ClassLoader own = UserClasses.class.getClassLoader();
        List<Path> started = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            started.add(Path.of(entry));
        }
        List<Path> more = new ArrayList<>();
        for (Path folder : project.classFolders()) {
            if (!started.contains(folder)) {
                more.add(folder);
            }
        }
        return more.isEmpty() ? own : new FoldersFirst(more, own);
    }

    static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path + " has no URL", e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        if (loader instanceof URLClassLoader own && own != UserClasses.class.getClassLoader()) {
            own.close();
        }
    }
}
