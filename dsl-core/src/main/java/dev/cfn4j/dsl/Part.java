package dev.cfn4j.dsl;

/**
 * A piece of a stack whose logical IDs begin with one prefix, so that it can be there several times. {@link Stack#part} makes one; a class
 * that adds always the same resources extends it:
 *
 * <pre>{@code
 * final class WorkQueue extends Part {
 *     final Queue queue;
 *
 *     WorkQueue(Part place) {
 *         super(place);
 *         var dead = add(new Queue(id("DeadLetters")));
 *         queue = add(new Queue(id("Queue")).redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(5)));
 *     }
 * }
 *
 * // in a stack
 * var email = new WorkQueue(part("Email")); // EmailDeadLetters, EmailQueue
 * }</pre>
 *
 * <p>The prefix is part of a name from the beginning: {@link #id(String)} says it, and whatever is added without it is refused.
 */
public class Part extends ProjectCode {
    private final Template template;
    private final String prefix;

    Part(Template template, String prefix) {
        this.template = template;
        this.prefix = LogicalId.checked("part", prefix);
    }

    /** A part at the place of another one: with its prefix, in its template. */
    protected Part(Part place) {
        this(place.template, place.prefix);
    }

    /** The prefix, which is also a logical ID: that of the part's main resource, if it has one. */
    public final String id() {
        return prefix;
    }

    /**
     * The logical ID of something in this part: the prefix and the name.
     *
     * @throws TemplateException if the name does not begin with a capital letter or digit, or the ID gets longer than 255
     */
    public final String id(String name) {
        if (!beginsAWord(name)) {
            throw new TemplateException(
                    "`" + name + "`, a name in the part `" + prefix
                            + "`, does not begin with a capital letter or digit; joined to the prefix it could not be told from it");
        }
        return LogicalId.checked("part", prefix + name);
    }

    /** A part of this part; prefixes are joined. */
    public final Part part(String name) {
        return new Part(template, id(name));
    }

    /** See {@link Template#add}; the logical ID begins with the prefix. */
    public final <R extends Resource<R>> R add(R resource) {
        checkPrefix(resource.logicalId());
        return template.add(resource);
    }

    /** See {@link Template#parameter(String)}; the name begins with the prefix. */
    public final Parameter<String> parameter(String name) {
        return template.parameter(checkPrefix(name));
    }

    /** See {@link Template#parameter(String, ParameterType)}; the name begins with the prefix. */
    public final <T> Parameter<T> parameter(String name, ParameterType<T> type) {
        return template.parameter(checkPrefix(name), type);
    }

    @Override
    final Template building() {
        return template;
    }

    /** See {@link Template#mapping}; the name begins with the prefix. */
    @Override
    public final Mapping mapping(String name) {
        return template.mapping(checkPrefix(name));
    }

    /** See {@link Template#condition}; the name begins with the prefix. */
    public final Condition condition(String name, ConditionExpression expression) {
        return template.condition(checkPrefix(name), expression);
    }

    /** See {@link Template#output(String, String)}; the name begins with the prefix. */
    public final Output output(String name, String value) {
        return template.output(checkPrefix(name), value);
    }

    /** See {@link Template#output(String, Value)}; the name begins with the prefix. */
    public final Output output(String name, Value<?> value) {
        return template.output(checkPrefix(name), value);
    }

    private String checkPrefix(String name) {
        String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : null;
        if (rest == null || !(rest.isEmpty() || beginsAWord(rest))) {
            throw new TemplateException(
                    "`" + name + "` does not begin with the prefix of the part that it is added to: expected `" + prefix
                            + "…`, as id(\"" + name + "\") makes it");
        }
        return name;
    }

    private static boolean beginsAWord(String name) {
        return !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
    }

    /** The prefix. */
    @Override
    public final String toString() {
        return prefix;
    }
}
