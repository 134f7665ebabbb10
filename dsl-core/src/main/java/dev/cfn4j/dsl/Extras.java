package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What patterns add to a resource: defaults for properties that are not set, and companions, which are other resources that
 * come into the template with it. Stack classes call the patterns; this is what patterns are written with.
 */
public final class Extras {
    private final Resource<?> owner;
    private final List<Default> defaults = new ArrayList<>();
    private final Map<String, Resource<?>> companions = new LinkedHashMap<>();
    private final Map<Class<?>, Object> notes = new LinkedHashMap<>();
    private final Set<Resource<?>> granted = new LinkedHashSet<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private @Nullable Consumer<Resource<?>> template;
    private @Nullable Resource<?> leader;
    private boolean secured;

    Extras(Resource<?> owner, @Nullable Consumer<Resource<?>> template) {
        this.owner = owner;
        this.template = template;
    }

    /**
     * Runs an action when the stack class is done, so that it knows all that was said before and after the call. What it makes is found
     * at the line of the call. Where the owner is in no template, it never runs.
     */
    public void later(Runnable action) {
        SourceLocation line = SourceLocations.caller();
        later.add(() -> SourceLocations.at(line, action));
    }

    /** Runs what was left for later; says whether there was anything. */
    boolean complete() {
        boolean any = !later.isEmpty();
        while (!later.isEmpty()) {
            later.remove().run();
        }
        return any;
    }

    /** The owner's one object of a class, made on the first call: what patterns remember of a resource. */
    public <T> T note(Class<T> type, Supplier<T> first) {
        return type.cast(notes.computeIfAbsent(type, key -> first.get()));
    }

    /**
     * Adds defaults: the properties and resource attributes of the given resource, as far as the owner does not set them.
     *
     * @param unlessSet properties of the owner any of which, when set, make the defaults void
     */
    public void defaults(Resource<?> resource, String... unlessSet) {
        defaults.add(new Default(resource, List.of(unlessSet), false));
    }

    /** The same, where structures that the owner sets take the members that they do not have, at every depth. */
    public void completion(Resource<?> resource, String... unlessSet) {
        defaults.add(new Default(resource, List.of(unlessSet), true));
    }

    /** Whether the owner has secure defaults. */
    public boolean isSecured() {
        return secured;
    }

    /** Whether this is the first call of it. */
    public boolean beginSecuring() {
        boolean first = !secured;
        secured = true;
        return first;
    }

    /** Whether a default, until now, says something of a property, should the stack class not set it. */
    public boolean hasDefault(String property) {
        return !owner.refused.contains(property)
                && defaults.stream().anyMatch(each -> each.resource.properties.has(property));
    }

    /** Whether the stack class sets the property, until now. */
    public boolean isSet(String property) {
        return owner.properties.has(property);
    }

    /** The value that the stack class sets a property to, until now: a literal, list, map or value; null where it does not. */
    public @Nullable Object valueOf(String property) {
        return owner.properties.get(property);
    }

    /** The resources whose Ref or attributes occur in a property, as far as the stack class sets it until now. */
    public Set<Resource<?>> resourcesIn(String property) {
        return Owners.in(owner.properties.get(property));
    }

    /** Takes note that the owner's policies name a resource, so that {@link #reaches} knows. */
    public void granted(Resource<?> resource) {
        granted.add(resource);
    }

    Set<Resource<?>> grantedToOwner() {
        return granted;
    }

    /** Whether the owner refers to another resource, by way of others or directly, as far as is said until now. */
    public boolean reaches(Resource<?> other) {
        return Owners.reachableFrom(owner).contains(other);
    }

    /**
     * Brings a resource along: it is in the template from when the owner is, and where the owner has a condition, it has the
     * same one.
     *
     * @throws TemplateException if its logical ID is taken
     */
    public <R extends Resource<R>> R bring(R companion) {
        if (companions.putIfAbsent(companion.logicalId(), companion) != null) {
            throw new TemplateException(owner + " brings the resource `" + companion.logicalId() + "` along already");
        }
        companion.extras().leader = owner;
        if (template != null) {
            template.accept(companion);
        }
        return companion;
    }

    /**
     * The companion of that class whose logical ID is the owner's with a suffix; made and brought along on the first call.
     *
     * @throws TemplateException if its logical ID is taken
     */
    public <R extends Resource<R>> R companion(String suffix, Class<R> type, Function<String, R> constructor) {
        String logicalId = owner.logicalId() + suffix;
        Resource<?> known = companions.get(logicalId);
        return type.isInstance(known) ? type.cast(known) : bring(constructor.apply(logicalId));
    }

    /** The name of the condition under which the owner is created; null where it always is. */
    public @Nullable String condition() {
        Object own = owner.attributes.get("Condition");
        return own == null && leader != null ? leader.extras().condition() : (String) own;
    }

    /** The resource that brought the owner along. */
    @Nullable
    Resource<?> leader() {
        return leader;
    }

    /** Takes the companions into the template. */
    void addTo(Consumer<Resource<?>> target) {
        template = target;
        companions.values().forEach(target);
    }

    /** The owner's properties with the defaults. */
    Store properties() {
        Store all = new Store();
        all.addMissing(owner.properties, Set.of());
        for (Default each : effective()) {
            all.addMissing(each.resource.properties, owner.refused);
            if (each.completes) {
                all.complete(each.resource.properties);
            }
        }
        return all;
    }

    /** The owner's resource attributes with the defaults. */
    Store attributes() {
        Store all = new Store();
        all.addMissing(owner.attributes, Set.of());
        if (leader != null) {
            all.addMissing(leader.extras().attributes().only("Condition"), owner.refused);
        }
        effective().forEach(defaults -> all.addMissing(defaults.resource.attributes, owner.refused));
        return all;
    }

    private List<Default> effective() {
        return defaults.stream()
                .filter(candidate -> candidate.unlessSet.stream().noneMatch(owner.properties::has))
                .toList();
    }

    private record Default(Resource<?> resource, List<String> unlessSet, boolean completes) {}
}
