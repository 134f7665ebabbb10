package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions, resources and outputs: what a template and a loop can both hold. */
final class Body {
    private final Section<Condition> conditions = new Section<>("Conditions", "condition") {
        @Override
        void write(Condition condition, TreeWriter out) {
            condition.expression().writeTo(out);
        }
    };
    private final Section<Resource<?>> resources = new Section<>("Resources", "resource") {
        @Override
        void write(Resource<?> resource, TreeWriter out) {
            resource.writeTo(out);
        }
    };
    private final Section<Output> outputs = new Section<>("Outputs", "output") {
        @Override
        void write(Output output, TreeWriter out) {
            output.attributes().writeTo(out);
        }
    };

    private final List<Loop> loops = new ArrayList<>();

    Stream<Section<?>> sections() {
        return Stream.of(conditions, resources, outputs);
    }

    Section<Resource<?>> resources() {
        return resources;
    }

    Section<Output> outputs() {
        return outputs;
    }

    /** The resources, then those of loops. */
    List<Resource<?>> allResources() {
        List<Resource<?>> all = new ArrayList<>(resources.members());
        for (Loop loop : loops) {
            all.addAll(loop.body().allResources());
        }
        return all;
    }

    Condition add(Condition condition) {
        return conditions.add(condition.name(), condition);
    }

    /** Adds a resource that was added at that line. */
    void add(Resource<?> resource, @Nullable SourceLocation place) {
        resources.add(resource.logicalId(), resource, place);
    }

    /** Does what patterns have left for later, and puts companions behind the resources that bring them. */
    void complete() {
        boolean any = true;
        while (any) {
            any = false;
            for (Resource<?> resource : allResources()) {
                any |= resource.complete();
            }
        }
        arrange();
    }

    private void arrange() {
        Map<String, List<String>> followers = new LinkedHashMap<>();
        for (Resource<?> resource : resources.members()) {
            Resource<?> leader = resource.leader();
            if (leader != null) {
                followers
                        .computeIfAbsent(leader.logicalId(), id -> new ArrayList<>())
                        .add(resource.logicalId());
            }
        }
        if (!followers.isEmpty()) {
            resources.arrange(followers);
        }
        for (Loop loop : loops) {
            loop.body().arrange();
        }
    }

    Output add(Output output) {
        return outputs.add(output.name(), output);
    }

    /** Adds a loop to each section that it has something for. Names of loops are unique in a template, so sections add their own. */
    void add(Loop loop, Consumer<Loop> fill) {
        fill.accept(loop);
        Body content = loop.body();
        if (content.conditions.isEmpty() && content.resources.isEmpty() && content.outputs.isEmpty()) {
            throw new TemplateException("the loop `" + loop.name() + "` is empty: add(…) a resource to it");
        }
        loops.add(loop);
        addLoop(conditions, loop.name() + "Conditions", loop, content.conditions);
        addLoop(resources, loop.name(), loop, content.resources);
        addLoop(outputs, loop.name() + "Outputs", loop, content.outputs);
    }

    private static <M> void addLoop(Section<M> to, String name, Loop loop, Section<M> content) {
        if (!content.isEmpty()) {
            to.addLoop(name, loop.over(content::writeMembers));
        }
    }

    void writeTo(TreeWriter out) {
        conditions.writeTo(out);
        resources.writeTo(out);
        outputs.writeTo(out);
    }
}
