package dev.cfn4j.engine.synth;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Class folders before another class loader, as they stand before jars on a class path. A class that the folders do not have costs a look
 * at the file system, and opens no jar.
 */
final class FoldersFirst extends URLClassLoader {
    private final List<Path> folders;

    FoldersFirst(List<Path> folders, ClassLoader parent) {
        super("class folders", urls(folders), parent);
        this.folders = folders;
    }

    private static URL[] urls(List<Path> folders) {
        URL[] urls = new URL[folders.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = UserClasses.url(folders.get(i));
        }
        return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!has(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    private boolean has(String className) {
        if (className.startsWith("java.")) {
            return false;
        }
        String file = className.replace('.', '/') + ".class";
        for (Path folder : folders) {
            if (new File(folder.toString(), file).isFile()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}
