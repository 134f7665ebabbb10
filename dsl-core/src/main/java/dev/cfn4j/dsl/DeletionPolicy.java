package dev.cfn4j.dsl;

/**
 * What happens to a resource that leaves its stack or is replaced. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html">DeletionPolicy</a>.
 */
public enum DeletionPolicy implements EnumValue {
    /** The resource and its content are deleted. */
    DELETE("Delete"),
    /** The resource stays, outside of the stack. */
    RETAIN("Retain"),
    /** The resource stays, unless the operation that created it is rolled back. */
    RETAIN_EXCEPT_ON_CREATE("RetainExceptOnCreate"),
    /** A snapshot is taken first, where the type supports it. */
    SNAPSHOT("Snapshot");

    private final String value;

    DeletionPolicy(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
