package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What holds for all resources of a stack unless they say otherwise. Applied once, after everything has been added. */
final class Defaults {
    private final List<Default<?>> defaults = new ArrayList<>();
    private final Map<String, TagLine> tags = new LinkedHashMap<>();

    <R extends Resource<?>> void add(Class<R> type, Consumer<? super R> fill) {
        defaults.add(new Default<>(type, fill));
    }

    void tag(String key, String value) {
        tags.put(key, new TagLine(value, SourceLocations.caller()));
    }

    /** Fills the resources in the order in which they were added, and then the companions that come with them. */
    void applyTo(Template template) {
        if (defaults.isEmpty() && tags.isEmpty()) {
            template.complete();
            return;
        }
        Set<Resource<?>> done = new HashSet<>();
        while (done.size() < template.resources().size()) {
            template.resources().stream().filter(done::add).forEach(this::applyTo);
            template.complete();
        }
    }

    private void applyTo(Resource<?> resource) {
        resource.fill(target -> defaults.forEach(each -> each.fill(target)));
        tags.forEach((key, tag) -> SourceLocations.at(tag.location(), () -> resource.tagByDefault(key, tag.value())));
    }

    /** A tag's value, and the line that says it. */
    private record TagLine(String value, @Nullable SourceLocation location) {}

    /** What holds for resources of one class. */
    private record Default<R extends Resource<?>>(Class<R> type, Consumer<? super R> consumer) {
        void fill(Resource<?> resource) {
            if (type.isInstance(resource)) {
                consumer.accept(type.cast(resource));
            }
        }
    }
}
