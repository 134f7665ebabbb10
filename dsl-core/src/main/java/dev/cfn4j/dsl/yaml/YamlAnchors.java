package dev.cfn4j.dsl.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;

/** What anchors name, and how much their aliases repeat: few bytes of YAML can stand for a tree that no memory holds. */
final class YamlAnchors {
    /** The greatest number of nodes that aliases may repeat in one document. */
    static final int MOST_REPEATED = 100_000;

    private final Map<Anchor, Anchored> anchored = new HashMap<>();
    private final Deque<Start> open = new ArrayDeque<>();
    private long nodes;
    private long repeated;
    private int deepest;

    /**
     * A complete node that has an anchor.
     *
     * @param content the node, and where it begins
     * @param size how many nodes it is, with all below it
     * @param height how many levels are below it
     */
    record Anchored(Composed content, long size, int height) {}

    /** Where an anchored node began. */
    private record Start(long nodes, int depth, int deepestBefore) {}

    /** Begins an anchored node at a depth; its visit follows. */
    void open(Anchor anchor, int depth) {
        anchored.remove(anchor);
        open.push(new Start(nodes, depth, deepest));
        deepest = depth;
    }

    /** Counts a node at a depth. */
    void visit(int depth) {
        nodes++;
        deepest = Math.max(deepest, depth);
    }

    /** Ends the anchored node begun last. */
    void close(Anchor anchor, Composed node) {
        Start start = open.pop();
        anchored.put(anchor, new Anchored(node, nodes - start.nodes, deepest - start.depth));
        deepest = Math.max(deepest, start.deepestBefore);
    }

    /** The complete node that an alias stands for. */
    Optional<Anchored> find(Anchor anchor) {
        return Optional.ofNullable(anchored.get(anchor));
    }

    /** Counts what an alias at a depth repeats; false where that is too much. */
    boolean repeat(Anchored node, int depth) {
        nodes += node.size;
        repeated += node.size;
        deepest = Math.max(deepest, depth + node.height);
        return repeated <= MOST_REPEATED;
    }
}
