package dev.cfn4j.analysis.validate.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles in a graph, in time linear in its size and without recursion. */
final class Cycles {
    private final Map<String, Set<String>> graph;
    private final Map<String, Boolean> onTrail = new HashMap<>();
    private final Deque<Visit> trail = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    Cycles(Map<String, Set<String>> graph) {
        this.graph = graph;
    }

    /** One circle for each edge that closes one on a walk through the graph, in the order of the graph. */
    List<List<String>> find() {
        for (String start : graph.keySet()) {
            if (!onTrail.containsKey(start)) {
                enter(start);
                walk();
            }
        }
        return found;
    }

    private void walk() {
        while (!trail.isEmpty()) {
            Visit visit = trail.element();
            if (!visit.next.hasNext()) {
                onTrail.put(visit.name, false);
                trail.pop();
                continue;
            }
            String next = visit.next.next();
            Boolean seen = onTrail.get(next);
            if (seen == null) {
                enter(next);
            } else if (seen) {
                found.add(circle(next));
            }
        }
    }

    private void enter(String name) {
        onTrail.put(name, true);
        trail.push(new Visit(name, graph.getOrDefault(name, Set.of()).iterator()));
    }

    private List<String> circle(String start) {
        List<String> names = new ArrayList<>();
        Iterator<Visit> visits = trail.descendingIterator();
        visits.forEachRemaining(visit -> {
            if (!names.isEmpty() || visit.name.equals(start)) {
                names.add(visit.name);
            }
        });
        return names;
    }

    private record Visit(String name, Iterator<String> next) {}
}
