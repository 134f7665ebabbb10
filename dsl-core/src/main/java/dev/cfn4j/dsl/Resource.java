package dev.cfn4j.dsl;

import dev.cfn4j.dsl.attribute.CreationPolicy;
import dev.cfn4j.dsl.attribute.UpdatePolicy;
import dev.cfn4j.dsl.finding.Suppression;
import dev.cfn4j.dsl.init.CfnInit;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a template: its type, its properties and its resource attributes. Generated subclasses add setters and typed
 * attributes; {@link GenericResource} says any other type.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class Resource<S extends Resource<S>> extends PropertyBag<S> {
    private final String type;
    private final String logicalId;
    /** Names of properties and resource attributes that no default sets. */
    Set<String> refused = Set.of();

    /** The resource attributes by their names in the template. */
    Store attributes = new Store();

    private boolean alwaysWithProperties;
    private @Nullable Rename rename;
    private @Nullable Consumer<Resource<?>> template;
    private @Nullable Extras extras;
    private @Nullable SuppressionList suppressions;

    /**
     * A resource without properties.
     *
     * @throws TemplateException if the logical ID is not 1 to 255 letters and digits
     */
    protected Resource(String type, String logicalId) {
        this.type = type;
        this.logicalId = LogicalId.checkedInLoop("resource", logicalId);
        if (isServerless()) {
            Macros.expect();
        }
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
        return new Intrinsic<>("Ref", referredId(), this);
    }

    /** The logical ID as references say it: inside a loop, text that holds the item is filled in by Fn::Sub only. */
    private Object referredId() {
        return logicalId.contains("${") ? Fn.sub(logicalId) : logicalId;
    }

    /** Fn::GetAtt by the attribute's name, for attributes that have no method of their own. */
    public final Value<String> getAtt(String attribute) {
        return attribute(attribute);
    }

    /** Fn::GetAtt, typed by the caller. */
    protected final <T> Value<T> attribute(String name) {
        return new Intrinsic<>("Fn::GetAtt", List.of(referredId(), name), this);
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

    /** The same by a value that is known when the template is processed; brings the macro {@code AWS::LanguageExtensions} along. */
    public final S deletionPolicy(Value<String> policy) {
        return with("DeletionPolicy", new MacroValue<>(Macros.LANGUAGE_EXTENSIONS, policy));
    }

    /** What happens to the old resource when an update replaces it. */
    public final S updateReplacePolicy(DeletionPolicy policy) {
        return with("UpdateReplacePolicy", policy);
    }

    /** The same by a value that is known when the template is processed; brings the macro {@code AWS::LanguageExtensions} along. */
    public final S updateReplacePolicy(Value<String> policy) {
        return with("UpdateReplacePolicy", new MacroValue<>(Macros.LANGUAGE_EXTENSIONS, policy));
    }

    /** Keeps the resource both when it leaves the stack and when it is replaced. */
    public final S retain() {
        return deletionPolicy(DeletionPolicy.RETAIN).updateReplacePolicy(DeletionPolicy.RETAIN);
    }

    /**
     * Leaves a property or resource attribute out, also where {@link Stack#defaults} or {@link Stack#tagAll} would set it. Setting it
     * afterwards sets it all the same.
     */
    public final S without(String name) {
        properties.remove(name);
        attributes.remove(name);
        refused = refused.isEmpty() ? new HashSet<>() : refused;
        refused.add(name);
        return self();
    }

    /**
     * Says that the resource had another logical ID before, so that tools take it for the same resource. Part of the synth directory,
     * not of the template.
     *
     * @param logicalId the old ID as a whole, with the prefix of the part that the resource was in
     * @throws TemplateException if the old ID is none, or the resource's own
     */
    public final S formerly(String logicalId) {
        rename = Rename.of(this, logicalId);
        return self();
    }

    /** What {@link #formerly} said; null where nothing was. */
    final @Nullable Rename rename() {
        return rename;
    }

    /** How tags of this resource type are written. */
    protected TagForm tagForm() {
        return TagForm.NONE;
    }

    /** Sets what the consumer sets, except where the resource says it itself. */
    final void fill(Consumer<Resource<?>> defaults) {
        Store ownProperties = properties;
        Store ownAttributes = attributes;
        properties = new Store();
        attributes = new Store();
        try {
            defaults.accept(this);
            ownProperties.addMissing(properties, refused);
            ownAttributes.addMissing(attributes, refused);
        } finally {
            properties = ownProperties;
            attributes = ownAttributes;
        }
    }

    /** Adds a tag, unless the resource has one of that key or refuses tags. */
    final void tagByDefault(String key, String value) {
        if (!refused.contains(tagForm().property())) {
            tagForm().addMissing(properties, key, value);
        }
    }

    /** CreationPolicy as a tree; for instance signals that creation waits for. */
    public final S creationPolicy(Map<String, ?> policy) {
        return with("CreationPolicy", policy);
    }

    /** What the creation waits for. */
    public final S creationPolicy(Consumer<CreationPolicy> fill) {
        CreationPolicy policy = new CreationPolicy();
        fill.accept(policy);
        return with("CreationPolicy", policy);
    }

    /** How an update is done. */
    public final S updatePolicy(Consumer<UpdatePolicy> fill) {
        UpdatePolicy policy = new UpdatePolicy();
        fill.accept(policy);
        return with("UpdatePolicy", policy);
    }

    /**
     * Metadata for {@code cfn-init}, which sets an instance up when it starts.
     *
     * @throws TemplateException if a config set names a config that is not there
     */
    public final S cfnInit(Consumer<CfnInit> fill) {
        return resourceMetadata(CfnInit.KEY, CfnInit.of(fill));
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

    /**
     * Has validation pass over what a rule finds in this resource. Rule and reason are written to the resource's Metadata.
     *
     * @param rule the rule's name in findings, for example {@code UnknownProperty}
     * @throws TemplateException if the rule or the reason is blank
     */
    public final S suppress(String rule, String reason) {
        if (suppressions == null) {
            suppressions = new SuppressionList();
        }
        return resourceMetadata(Suppression.KEY, suppressions.add(rule, reason));
    }

    /**
     * Sets any resource attribute by its name in the template, beside Type and Properties: what has no method, or no form, here.
     *
     * @throws TemplateException if the name is Type or Properties, or the value cannot stand in a template
     */
    public final S resourceAttribute(String name, Object value) {
        if (name.equals("Type") || name.equals("Properties")) {
            throw new TemplateException(
                    "`" + name + "` is not an attribute that can be set: a GenericResource says another"
                            + " type, property(name, value) any property");
        }
        return with(name, value);
    }

    /** Writes Properties even where none is set, for readers that expect it. */
    public final S alwaysWithProperties() {
        alwaysWithProperties = true;
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

    /** What patterns add to the resource; for those who write patterns. */
    public final Extras extras() {
        if (extras == null) {
            extras = new Extras(this, template);
        }
        return extras;
    }

    /** Takes what belongs to the resource into the template that it was added to. */
    final void addedTo(Consumer<Resource<?>> target) {
        template = target;
        if (extras != null) {
            extras.addTo(target);
        }
    }

    /** Does what patterns have left for later; says whether there was anything. */
    final boolean complete() {
        return extras != null && extras.complete();
    }

    /** The resource that brought this one along; null for what the stack class added. */
    final @Nullable Resource<?> leader() {
        return extras == null ? null : extras.leader();
    }

    private boolean isServerless() {
        return type.startsWith("AWS::Serverless::");
    }

    /** Writes the resource as it stands under its logical ID. */
    final void writeTo(TreeWriter out) {
        if (isServerless()) {
            out.needs(Macros.SERVERLESS);
        }
        out.startObject();
        out.name("Type");
        out.string(type);
        (extras == null ? attributes : extras.attributes()).writeMembers(out);
        Store all = extras == null ? properties : extras.properties();
        if (alwaysWithProperties || !all.isEmpty()) {
            out.name("Properties");
            all.writeTo(out);
        }
        out.endObject();
    }

    /** Logical ID and type, for messages. */
    @Override
    public final String toString() {
        return logicalId + " (" + type + ")";
    }
}
