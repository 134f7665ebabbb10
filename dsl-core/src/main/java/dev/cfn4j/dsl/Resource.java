package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.Map;

/**
 * A resource of a template: its type, its properties and its resource attributes. Generated subclasses add setters and typed
 * attributes; {@link GenericResource} says any other type.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class Resource<S extends Resource<S>> extends PropertyBag<S> {
    private final String type;
    private final String logicalId;
    private final Store attributes = new Store();

    /**
     * A resource without properties.
     *
     * @throws TemplateException if the logical ID is not 1 to 255 letters and digits
     */
    protected Resource(String type, String logicalId) {
        this.type = type;
        this.logicalId = LogicalId.checked("resource", logicalId);
    }

    /** The name of the resource in its template. */
    public final String logicalId() {
        return logicalId;
    }

    /** The resource type, for example {@code AWS::SQS::Queue}. */
    public final String resourceType() {
        return type;
    }

    /** Ref: what it resolves to depends on the type, most often the name or ID. */
    public final Value<String> ref() {
        return new Intrinsic<>("Ref", logicalId);
    }

    /** Fn::GetAtt by the attribute's name, for attributes that have no method of their own. */
    public final Value<String> getAtt(String attribute) {
        return attribute(attribute);
    }

    /** Fn::GetAtt, typed by the caller. */
    protected final <T> Value<T> attribute(String name) {
        return new Intrinsic<>("Fn::GetAtt", List.of(logicalId, name));
    }

    /** Creates the resource only where the condition holds. */
    public final S onlyIf(Condition condition) {
        return with("Condition", condition.name());
    }

    /** Creates the resource after these others (DependsOn); calling it again adds to them. */
    public final S after(Resource<?>... others) {
        for (Resource<?> other : others) {
            attributes.append("DependsOn", other.logicalId());
        }
        return self();
    }

    /** What happens to the resource when it leaves the stack. */
    public final S deletionPolicy(DeletionPolicy policy) {
        return with("DeletionPolicy", policy);
    }

    /** What happens to the old resource when an update replaces it. */
    public final S updateReplacePolicy(DeletionPolicy policy) {
        return with("UpdateReplacePolicy", policy);
    }

    /** Keeps the resource both when it leaves the stack and when it is replaced. */
    public final S retain() {
        return deletionPolicy(DeletionPolicy.RETAIN).updateReplacePolicy(DeletionPolicy.RETAIN);
    }

    /** CreationPolicy as a tree; for instance signals that creation waits for. */
    public final S creationPolicy(Map<String, ?> policy) {
        return with("CreationPolicy", policy);
    }

    /** UpdatePolicy as a tree; for instance rolling updates of an Auto Scaling group. */
    public final S updatePolicy(Map<String, ?> policy) {
        return with("UpdatePolicy", policy);
    }

    /** Adds a member to the resource's Metadata. */
    public final S resourceMetadata(String name, Object value) {
        Literals.check(value);
        attributes.putMember("Metadata", name, value);
        return self();
    }

    private S with(String attribute, Object value) {
        Literals.check(value);
        attributes.put(attribute, value);
        return self();
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    /** Writes the resource as it stands under its logical ID. */
    final void writeTo(TreeWriter out) {
        out.startObject();
        out.name("Type");
        out.string(type);
        attributes.writeMembers(out);
        if (!properties.isEmpty()) {
            out.name("Properties");
            properties.writeTo(out);
        }
        out.endObject();
    }

    /** Logical ID and type, for messages. */
    @Override
    public final String toString() {
        return logicalId + " (" + type + ")";
    }
}
