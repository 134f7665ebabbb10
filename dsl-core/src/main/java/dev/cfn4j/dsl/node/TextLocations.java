package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Locations in a text that was read. A scalar is where its value is; an object or a list that is a member is where its name is.
 *
 * @param name what the text is called
 * @param root where its nodes begin
 */
public record TextLocations(String name, NodeMark root) implements Locations {
    @Override
    public Optional<SourceLocation> find(NodePath path) {
        return Optional.of(location(nearest(path)));
    }

    @Override
    public Optional<SourceLocation> findName(NodePath path) {
        NodeMark mark = nearest(path);
        return Optional.of(
                mark.nameLine() == 0 ? location(mark) : new SourceLocation(name, mark.nameLine(), mark.nameColumn()));
    }

    @Override
    public Map<NodePath, SourceLocation> byPath() {
        Map<NodePath, SourceLocation> all = new LinkedHashMap<>();
        collect(NodePath.ROOT, root, all);
        return all;
    }

    private NodeMark nearest(NodePath path) {
        NodeMark at = root;
        for (String element : path.elements()) {
            NodeMark below = at.find(element);
            if (below == null) {
                break;
            }
            at = below;
        }
        return at;
    }

    private SourceLocation location(NodeMark mark) {
        return mark.nameLine() == 0 || mark.isScalar()
                ? new SourceLocation(name, mark.line(), mark.column())
                : new SourceLocation(name, mark.nameLine(), mark.nameColumn());
    }

    private void collect(NodePath path, NodeMark mark, Map<NodePath, SourceLocation> all) {
        all.put(path, location(mark));
        List<NodeMark> below = mark.below();
        for (int i = 0; i < below.size(); i++) {
            String element =
                    mark.names().isEmpty() ? Integer.toString(i) : mark.names().get(i);
            collect(path.child(element), below.get(i), all);
        }
    }
}
