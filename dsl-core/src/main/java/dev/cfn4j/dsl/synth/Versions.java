package dev.cfn4j.dsl.synth;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Versions of the parts that made a synth directory, from property files in their jars. */
final class Versions {
    private static final String DSL = "META-INF/cfn4j/dsl-core.properties";
    private static final String RESOURCE_TYPES = "META-INF/cfn4j/resource-types.properties";

    private Versions() {}

    /** The version of this dsl-core. */
    static String ofDsl() {
        String version = read(Versions.class.getClassLoader(), DSL, "version");
        return version == null ? "" : version;
    }

    /** The version of the facts that the resource classes on the user's class path come from; null where there are none. */
    static @Nullable String ofResourceTypes(ClassLoader loader) {
        return read(loader, RESOURCE_TYPES, "catalogVersion");
    }

    private static @Nullable String read(ClassLoader loader, String resource, String key) {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty(key);
        } catch (IOException e) {
            return null;
        }
    }
}
