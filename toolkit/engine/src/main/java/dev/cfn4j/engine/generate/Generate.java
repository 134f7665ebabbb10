package dev.cfn4j.engine.generate;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.spec.OwnFacts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * The verb generate: writes classes for the resource types whose registry schemas are in the project, and their facts as a
 * class-path resource, which synthesis passes on to the tools.
 */
public final class Generate {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Generate(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Generates. Files that would be equal are not touched; those of schemas that are gone are deleted.
     *
     * @throws ToolkitException if a schema is wrong, naming file and line; then nothing was written
     */
    public GenerateResult run(GenerateRequest request) {
        check(request);
        OwnTypes own = read(request);
        GeneratedFolder sources = new GeneratedFolder(request.sources());
        GeneratedFolder resources = new GeneratedFolder(request.resources());
        sources.replace(bytes(own.sources()));
        resources.replace(facts(own));
        return new GenerateResult(
                List.copyOf(own.types().keySet()),
                request.sources(),
                request.resources(),
                sources.written() + resources.written(),
                sources.deleted() + resources.deleted());
    }

    private void check(GenerateRequest request) {
        if (!SourceVersion.isName(request.basePackage())) {
            throw ToolkitException.of(
                    "`" + request.basePackage() + "` is not the name of a package",
                    "Name one like com.acme.types with " + host.spell(Option.BASE_PACKAGE) + ".");
        }
        if (!request.build().startsWith(request.base()) || request.build().equals(request.base())) {
            throw ToolkitException.of(
                    "generated files belong into the build's folder inside " + request.base() + ", found "
                            + request.build(),
                    "Name another folder, like target.");
        }
        if (!request.schemas().startsWith(request.base()) || request.schemas().startsWith(request.build())) {
            throw ToolkitException.of(
                    "schemas are sources of the project " + request.base() + ", found " + request.schemas(),
                    "Keep them in a folder like src/main/cfn/types.");
        }
    }

    private static OwnTypes read(GenerateRequest request) {
        SchemaFiles files = new SchemaFiles(request.base(), request.schemas());
        OwnTypes own = new OwnTypes(request.basePackage());
        files.list().forEach(file -> own.add(file, files.name(file)));
        if (!own.findings().isEmpty()) {
            throw ToolkitException.withFindings("nothing was generated.", own.findings());
        }
        return own;
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> texts) {
        SortedMap<String, byte[]> result = new TreeMap<>();
        texts.forEach((path, text) -> result.put(path, GeneratedFolder.utf8(text)));
        return result;
    }

    private static SortedMap<String, byte[]> facts(OwnTypes own) {
        SortedMap<String, byte[]> result = new TreeMap<>();
        if (!own.types().isEmpty()) {
            result.put(OwnFacts.RESOURCE, OwnFacts.write(own.types().values()));
        }
        return result;
    }
}
