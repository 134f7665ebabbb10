package dev.cfn4j.dsl.event;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.text.JsonText;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which events of an event bus a rule takes.
 *
 * <pre>{@code
 * new Rule("Arrivals").eventPattern(new EventPattern()
 *     .source("aws.s3")
 *     .detailType("Object Created")
 *     .detail("bucket.name", inbox.ref())
 *     .detail("object.key", Match.suffix(".csv")))
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html">AWS reference</a>
 */
public final class EventPattern implements Value<Map<String, Object>> {
    private final @Nullable SourceLocation location = SourceLocations.caller();
    private final FilterPattern fields = new FilterPattern();
    private @Nullable FilterPattern detail;

    /** A pattern without fields. */
    public EventPattern() {}

    /** The service or application that sends the event, for example {@code aws.s3}. */
    public EventPattern source(String... sources) {
        return field("source", sources);
    }

    /** The service or application that sends the event. */
    public EventPattern source(Match... sources) {
        return field("source", sources);
    }

    /** The kind of event, for example {@code Object Created}. */
    public EventPattern detailType(String... types) {
        return field("detail-type", types);
    }

    /** The kind of event. */
    public EventPattern detailType(Match... types) {
        return field("detail-type", types);
    }

    /** The account that the event comes from, by its 12 digits. */
    public EventPattern account(String... ids) {
        return field("account", ids);
    }

    /** The account that the event comes from. */
    @SafeVarargs
    public final EventPattern account(Value<String>... ids) {
        fields.field("account", ids);
        return this;
    }

    /** The region that the event comes from. */
    public EventPattern region(String... names) {
        return field("region", names);
    }

    /** The region that the event comes from. */
    @SafeVarargs
    public final EventPattern region(Value<String>... names) {
        fields.field("region", names);
        return this;
    }

    /** Resources that the event is about, by ARN; one of them is enough. */
    public EventPattern resources(String... arns) {
        return field("resources", arns);
    }

    /** Resources that the event is about, by ARN; one of them is enough. */
    @SafeVarargs
    public final EventPattern resources(Value<String>... arns) {
        fields.field("resources", arns);
        return this;
    }

    /** Resources that the event is about. */
    public EventPattern resources(Match... arns) {
        return field("resources", arns);
    }

    /**
     * A field of the event's detail that is one of these strings.
     *
     * @param path names of nested fields with dots between them
     */
    public EventPattern detail(String path, String... alternatives) {
        return detail(d -> d.field(path, alternatives));
    }

    /** A field of the event's detail that is one of these strings, which are known at deployment. */
    @SafeVarargs
    public final EventPattern detail(String path, Value<String>... alternatives) {
        return detail(d -> d.field(path, alternatives));
    }

    /** A field of the event's detail that compares in one of these ways. */
    public EventPattern detail(String path, Match... alternatives) {
        return detail(d -> d.field(path, alternatives));
    }

    /** Says of the event's detail what a {@link FilterPattern} can say; calling it again adds to it. */
    public EventPattern detail(Consumer<FilterPattern> fill) {
        if (detail == null) {
            detail = new FilterPattern();
        }
        fill.accept(detail);
        return this;
    }

    private EventPattern field(String name, String... alternatives) {
        fields.field(name, alternatives);
        return this;
    }

    private EventPattern field(String name, Match... alternatives) {
        fields.field(name, alternatives);
        return this;
    }

    /** The pattern as JSON text, for properties that are strings. */
    public Value<String> toText() {
        return JsonText.of(this);
    }

    /**
     * Writes the pattern.
     *
     * @throws TemplateException if it says nothing
     */
    @Override
    public void writeTo(TreeWriter out) {
        if (fields.isEmpty() && detail == null) {
            throw new TemplateException("an empty event pattern: say at least the source", location);
        }
        out.startObject();
        fields.writeMembers(out);
        if (detail != null) {
            out.name("detail");
            out.value(detail);
        }
        out.endObject();
    }

    @Override
    public String describe() {
        return "EventPattern";
    }
}
