package example;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.Tag;
import dev.cfn4j.dsl.TagForm;
import java.util.List;

/** A stack with defaults and tags for all resources. */
public final class HouseStack extends Stack {
    @Override
    protected void define() {
        defaults(Queue.class, q -> q.delaySeconds(7).names("first").retain());
        defaults(Queue.class, q -> q.names("second"));
        tagAll("team", "letters");
        tagAll("stage", "test");

        add(new Queue("Plain"));
        add(new Queue("Own").delaySeconds(1).names("own").tag("team", "own"));
        add(new Queue("Refusing").without("DelaySeconds").without("Tags").without("DeletionPolicy"));
        add(new Queue("Computed").property("Tags", Fn.function("Fn::If", List.of("A", List.of(), List.of()))));
        add(new Queue("ValueTag").tags(new Tag("team", "value")));
        add(new Mapped("Mapped").tag("team", "mapped"));
        add(new Group("Group"));
        add(new GenericResource("Custom::Thing", "Thing"));
        new WorkQueue(part("Email"));
    }

    /** Tags as a map. */
    public static final class Mapped extends Resource<Mapped> {
        Mapped(String logicalId) {
            super("Test::Mapped::Thing", logicalId);
        }

        Mapped tag(String key, String value) {
            return put("ThingTags", key, value);
        }

        @Override
        protected TagForm tagForm() {
            return TagForm.map("ThingTags");
        }
    }

    /** Tags with PropagateAtLaunch. */
    public static final class Group extends Resource<Group> {
        Group(String logicalId) {
            super("Test::Group::Thing", logicalId);
        }

        @Override
        protected TagForm tagForm() {
            return TagForm.listAtLaunch("Tags");
        }
    }
}
