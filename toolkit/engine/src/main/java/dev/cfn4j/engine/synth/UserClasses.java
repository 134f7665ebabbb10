package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Project;
import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

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
            return new UserClasses(UserClasses.class.getClassLoader());
        }
        URL[] urls = project.classPath().stream().map(UserClasses::url).toArray(URL[]::new);
        return new UserClasses(new URLClassLoader("stack classes", urls, ClassLoader.getPlatformClassLoader()));
    }

    private static URL url(Path path) {
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
