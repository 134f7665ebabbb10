package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.registry.RegistrySchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The registry schemas in the wheel of the Python package cfn-lint.
 *
 * @param version the package's version
 * @param date the day that the schemas are of
 * @param schemas the schemas by type name
 */
record Wheel(String version, String date, SortedMap<String, RegistrySchema> schemas) {
    private static final Pattern NAME = Pattern.compile("cfn_lint-([0-9.]+)-py3-none-any\\.whl");
    private static final String ROOT = "cfnlint/data/schemas/";

    static Wheel read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new SpecException(file + " is not a wheel of cfn-lint; expected cfn_lint-<version>-py3-none-any.whl");
        }
        try (var zip = new ZipFile(file.toFile())) {
            SortedMap<String, RegistrySchema> schemas = new TreeMap<>();
            for (var entry : zip.stream().filter(Wheel::isSchema).toList()) {
                var schema = new RegistrySchema(JsonText.readObject(zip.getInputStream(entry), entry.getName()));
                schemas.put(schema.typeName(), schema);
            }
            return new Wheel(name.group(1), date(zip), schemas);
        } catch (IOException e) {
            throw new SpecException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Provenance.Source source() {
        return new Provenance.Source("cfn-lint", version, date, "MIT-0");
    }

    private static boolean isSchema(ZipEntry entry) {
        return entry.getName().startsWith(ROOT + "resources/")
                && entry.getName().endsWith(".json");
    }

    private static String date(ZipFile zip) throws IOException {
        var entry = zip.getEntry(ROOT + "version.json");
        if (entry == null) {
            throw new SpecException(zip.getName() + " has no " + ROOT + "version.json");
        }
        return JsonText.readObject(zip.getInputStream(entry), entry.getName())
                .expectText("schema_date")
                .substring(0, 10);
    }
}
