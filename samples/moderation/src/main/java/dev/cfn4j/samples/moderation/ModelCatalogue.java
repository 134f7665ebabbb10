package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The models to deploy, one a row of {@code models.csv}.
 *
 * @param models the models in the order of the rows
 */
record ModelCatalogue(List<CatalogueModel> models) {

    /**
     * The models of a table.
     *
     * @throws TemplateException if SageMaker would refuse one; it names all mistakes
     */
    static ModelCatalogue of(Table table) {
        List<CatalogueModel> models = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        table.multihash("id", "artifact", "memory_mb", "max_concurrency", "latency_ms", "owner")
                .forEach((id, cells) -> models.add(new CatalogueRow(id, cells, mistakes).model()));
        if (models.isEmpty()) {
            mistakes.add("no model; expected at least one");
        }
        if (!mistakes.isEmpty()) {
            throw new TemplateException(
                    table + " has a mistake; nothing was made of it:\n  " + String.join("\n  ", mistakes));
        }
        return new ModelCatalogue(List.copyOf(models));
    }

    /** How many requests all endpoints together may serve at once: what counts against the account's quota. */
    long allocatedConcurrency() {
        return models.stream().mapToLong(CatalogueModel::maxConcurrency).sum();
    }
}
