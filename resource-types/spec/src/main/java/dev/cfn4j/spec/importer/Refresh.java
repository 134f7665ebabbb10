package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the snapshot anew from the source packages, and says what has changed. */
public final class Refresh {
    private final Path main;
    private final Archives archives;
    private final Fields sources;
    private final Documentation documentation;

    /**
     * Prepares a refresh.
     *
     * @param main the directory of sources.json, facts and corrections
     * @param archives where the source packages are, or shall be put
     * @param documentation where the tables of documented facts are, or the answers of the last refresh
     */
    Refresh(Path main, Path archives, Path documentation) {
        this.main = main;
        try {
            this.sources = JsonText.readObject(Files.newInputStream(main.resolve("sources.json")), "sources.json");
        } catch (IOException e) {
            throw new SpecException("there is no sources.json in " + main + ": expected the sources' versions", e);
        }
        this.archives = new Archives(archives, sources);
        this.documentation = Documentation.read(documentation);
    }

    /** Takes the module's src/main, the directory of archives, and that of the documented facts. */
    public static void main(String[] args) {
        if (args.length != 3) {
            throw new SpecException("expected: <src/main> <directory of archives> <directory of documented facts>");
        }
        var refresh = new Refresh(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        refresh.run().forEach(System.out::println);
    }

    Archives archives() {
        return archives;
    }

    /** Everything that an import makes. */
    record Result(Snapshot snapshot, SortedMap<String, byte[]> files, Ledger ledger) {}

    /** Imports without writing anything; what the committed facts have and the sources no longer do is carried over. */
    Result importAll() {
        var spec = sources.object("serviceSpec");
        var importer = new Importer(
                Wheel.read(archives.wheel()),
                ServiceSpec.read(archives.serviceSpec()),
                new Provenance.Source(
                        spec.expectText("name"),
                        spec.expectText("version"),
                        spec.expectText("date"),
                        spec.expectText("licence")),
                documentation);
        var snapshot = Retention.carry(before(), importer.run(Corrections.read(main.resolve("corrections"))));
        var files = snapshot.files();
        files.putAll(WheelSchemas.files(archives.wheel(), places()));
        files.put("decisions.json", JsonText.indented(documentation.answers()));
        return new Result(snapshot, files, importer.ledger());
    }

    private Fields places() {
        return file("schema-places.json", "where each table of the wheel applies");
    }

    private Fields file(String name, String expected) {
        try {
            return JsonText.readObject(Files.newInputStream(main.resolve(name)), name);
        } catch (IOException e) {
            throw new SpecException("there is no " + name + " in " + main + ": expected " + expected, e);
        }
    }

    /** Imports, writes the snapshot, and says what has changed. */
    List<String> run() {
        archives.fetch();
        var before = before();
        var result = importAll();
        SnapshotFiles.write(main.resolve("facts"), result.files());
        List<String> lines = new ArrayList<>(
                ChangeReport.of(Retention.withoutCarried(before), Retention.withoutCarried(result.snapshot()))
                        .lines());
        lines.add("kept for a year: " + carried(result.snapshot()));
        lines.add("types: " + result.snapshot().types().size() + ", facts of "
                + result.snapshot().provenance().version());
        lines.add("disagreements decided: " + result.ledger().counts());
        lines.add("decided by the documentation: " + documentation.counts());
        return lines;
    }

    /** The facts as they are committed; none in a directory that has none yet. */
    private Snapshot before() {
        var facts = main.resolve("facts");
        return Files.exists(facts.resolve("provenance.json"))
                ? Snapshot.read(facts)
                : new Snapshot(new Provenance("none", List.of()), new TreeMap<>());
    }

    private static String carried(Snapshot snapshot) {
        var types = snapshot.types().values();
        return types.stream().filter(type -> type.removedOn().isPresent()).count() + " removed types, former facts of "
                + types.stream().filter(type -> !type.former().isEmpty()).count() + " types";
    }
}
