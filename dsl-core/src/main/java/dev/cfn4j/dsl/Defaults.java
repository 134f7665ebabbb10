package dev.cfn4j.dsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What holds for all resources of a stack unless they say otherwise. Applied once, after everything has been added. */
final class Defaults {
    private final List<Default<?>> defaults = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    <R extends Resource<?>> void add(Class<R> type, Consumer<? super R> fill) {
        defaults.add(new Default<>(type, fill));
    }

    void tag(String key, String value) {
        tags.put(key, value);
    }

    /** Fills the resources in the order in which they were added. */
    void applyTo(Template template) {
        for (Resource<?> resource : template.resources()) {
            resource.fill(target -> defaults.forEach(each -> each.fill(target)));
            tags.forEach(resource::tagByDefault);
        }
    }

    /** What holds for resources of one class. */
    private record Default<R extends Resource<?>>(Class<R> type, Consumer<? super R> consumer) {
        void fill(Resource<?> resource) {
            if (type.isInstance(resource)) {
                consumer.accept(type.cast(resource));
            }
        }
    }
}
