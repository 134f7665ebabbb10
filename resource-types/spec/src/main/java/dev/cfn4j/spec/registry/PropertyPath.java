package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property path of a schema followed through the definitions.
 *
 * @param sites the properties on the way, the last one is meant
 * @param throughList whether the way leads through a list's items or a map's values
 */
record PropertyPath(List<Site> sites, boolean throughList) {
    private static final Set<String> NOISE = Set.of("*", "items", "properties");

    /** A property of a definition; the body of the type is the definition of the type's name. */
    record Site(String definition, String property) {}

    /** Follows a path; empty where the schema has no such property. */
    static Optional<PropertyPath> follow(String body, Map<String, Definition> definitions, List<String> segments) {
        List<Site> sites = new ArrayList<>();
        boolean list = false;
        Optional<String> here = Optional.of(body);
        for (var segment : segments) {
            Optional<PropertyFacts> found = here.flatMap(
                    name -> Optional.ofNullable(definitions.get(name)).flatMap(one -> one.findProperty(segment)));
            if (found.isPresent()) {
                sites.add(new Site(here.orElseThrow(), segment));
                var shape = found.get().shape();
                here = refOf(shape);
                list |= !(shape instanceof Shape.Ref) && here.isPresent() && sites.size() < lengthOf(segments);
            } else if (!NOISE.contains(segment)) {
                return Optional.empty();
            } else {
                list |= segment.equals("*");
            }
        }
        return sites.isEmpty() ? Optional.empty() : Optional.of(new PropertyPath(sites, list));
    }

    private static long lengthOf(List<String> segments) {
        return segments.stream().filter(segment -> !NOISE.contains(segment)).count();
    }

    private static Optional<String> refOf(Shape shape) {
        if (shape instanceof Shape.Ref ref) {
            return Optional.of(ref.definition());
        }
        if (shape instanceof Shape.ListOf list) {
            return refOf(list.item());
        }
        return shape instanceof Shape.MapOf map ? refOf(map.value()) : Optional.empty();
    }

    /** The property that is meant. */
    Site target() {
        return sites.get(sites.size() - 1);
    }

    /** The property whose value the meant one is in, if it is nested. */
    Optional<Site> owner() {
        return sites.size() < 2 ? Optional.empty() : Optional.of(sites.get(sites.size() - 2));
    }

    /** The names joined by dots, as Fn::GetAtt takes them. */
    String dotted() {
        return String.join(".", sites.stream().map(Site::property).toList());
    }
}
