package dev.cfn4j.dsl;

/** A tag of a stack. */
public final class StackTag {
    private final String key;
    private String value;
    private boolean immutable;

    StackTag(String key, String value) {
        this.key = key;
        this.value = value;
    }

    /** Refuses every update that would change the deployed tag; the toolkit holds it, before anything is sent. */
    public StackTag immutable() {
        immutable = true;
        return this;
    }

    boolean isImmutable() {
        return immutable;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    void set(String other) {
        if (immutable && !value.equals(other)) {
            throw new TemplateException("the tag `" + key + "` is immutable and has the value `" + value
                    + "`; it cannot become `" + other + "`: set it once");
        }
        value = other;
    }
}
