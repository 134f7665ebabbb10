package dev.cfn4j.engine;

/** The options that messages of the toolkit name; each host spells them its own way. */
public enum Option {
    /** The AWS region. */
    REGION("region"),
    /** The profile of the shared AWS configuration. */
    PROFILE("profile"),
    /** Where requests are sent instead of AWS. */
    ENDPOINT("endpoint"),
    /** Values of parameters. */
    PARAMETERS("parameters"),
    /** A file with values of parameters. */
    PARAMETERS_FILE("parametersFile"),
    /** The bucket that templates are sent through. */
    S3_BUCKET("s3Bucket"),
    /** Does not follow a deployment to its end. */
    NO_WAIT("noWait"),
    /** The name under which a stack is deployed. */
    STACK_NAME("stackName"),
    /** Names of stack classes. */
    STACK_CLASS("stackClass"),
    /** The user's class path. */
    CLASS_PATH("classpath"),
    /** The synth directory. */
    OUTPUT("output"),
    /** The package of generated classes. */
    BASE_PACKAGE("basePackage"),
    /** Takes what is rendered now for right. */
    ACCEPT("accept"),
    /** Goes on without asking. */
    YES("yes");

    private final String key;

    Option(String key) {
        this.key = key;
    }

    /** The option's plain name in lower camel case. */
    public String key() {
        return key;
    }
}
