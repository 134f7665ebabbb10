package dev.cfn4j.samples.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models to deploy, read from a file with one model a line.
 *
 * @param models the models in the order of the file
 */
public record ModelCatalogue(List<CatalogueModel> models) {
    private static final String FILE = "models.csv";

    /** A catalogue of models that were checked. */
    public ModelCatalogue {
        models = List.copyOf(models);
    }

    /**
     * The catalogue that lies beside this class.
     *
     * @throws CatalogueException if it has mistakes
     */
    public static ModelCatalogue bundled() {
        return parse(FILE, BundledText.read(FILE));
    }

    /**
     * Reads a catalogue: lines that begin with {@code #} and empty lines are passed over, the first other line is the heading.
     *
     * @param file the name to tell in messages
     * @throws CatalogueException if it has mistakes, all of which it names
     */
    public static ModelCatalogue parse(String file, String text) {
        Reading reading = new Reading(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.add(new CatalogueLine(file + ":" + (i + 1), line));
            }
        }
        return reading.finished();
    }

    /** How many requests all endpoints together may serve at once: what counts against the account's quota. */
    long allocatedConcurrency() {
        return models.stream().mapToLong(CatalogueModel::maxConcurrency).sum();
    }

    /** What is known of a file up to a line. */
    private static final class Reading {
        private final String file;
        private final List<String> mistakes = new ArrayList<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final List<CatalogueModel> models = new ArrayList<>();
        private boolean begun;

        Reading(String file) {
            this.file = file;
        }

        void add(CatalogueLine line) {
            Optional<CatalogueModel> model = begun ? line.model() : line.heading();
            begun = true;
            mistakes.addAll(line.mistakes());
            model.ifPresent(found -> add(found, line.place()));
        }

        private void add(CatalogueModel model, String place) {
            String earlier = places.putIfAbsent(model.logicalId(), place);
            if (earlier == null) {
                models.add(model);
            } else {
                mistakes.add("%s: the model `%s` is the same as, or reads like, the one at %s; give it another id"
                        .formatted(place, model.id(), earlier));
            }
        }

        ModelCatalogue finished() {
            if (mistakes.isEmpty() && models.isEmpty()) {
                mistakes.add("%s: no model found; expected the line `%s` and at least one model below it"
                        .formatted(file, CatalogueLine.HEADING));
            }
            if (!mistakes.isEmpty()) {
                throw new CatalogueException(file, mistakes);
            }
            return new ModelCatalogue(models);
        }
    }
}
