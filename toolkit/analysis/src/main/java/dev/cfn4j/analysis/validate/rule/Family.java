package dev.cfn4j.analysis.validate.rule;

/** What kind of mistake a rule finds. */
public enum Family {
    /** Conditions that can be read and decided. */
    CONDITIONS("conditions"),
    /** IAM policies. */
    IAM("iam"),
    /** Worth knowing. */
    INFO("info"),
    /** Functions: where they stand and what they are given. */
    INTRINSIC("intrinsic"),
    /** What AWS has retired or will retire. */
    LIFECYCLE("lifecycle"),
    /** Mappings. */
    MAPPINGS("mappings"),
    /** Metadata. */
    METADATA("metadata"),
    /** Outputs. */
    OUTPUTS("outputs"),
    /** Parameters. */
    PARAMETERS("parameters"),
    /** Text that is no document. */
    PARSE("parse"),
    /** Properties that need or exclude each other. */
    PROPERTY_COMBINATION("property.combination"),
    /** Values that are none of those allowed. */
    PROPERTY_ENUM("property.enum"),
    /** Texts of a known form: ARNs, ids, dates. */
    PROPERTY_FORMAT("property.format"),
    /** Texts that do not match a pattern. */
    PROPERTY_PATTERN("property.pattern"),
    /** Numbers out of range. */
    PROPERTY_RANGE("property.range"),
    /** Properties that only AWS sets. */
    PROPERTY_READONLY("property.readonly"),
    /** Properties that are missing. */
    PROPERTY_REQUIRED("property.required"),
    /** Texts, lists and objects too short or too long. */
    PROPERTY_SIZE("property.size"),
    /** Tags. */
    PROPERTY_TAGS("property.tags"),
    /** Values of the wrong type. */
    PROPERTY_TYPE("property.type"),
    /** Items that are there twice. */
    PROPERTY_UNIQUE("property.unique"),
    /** Properties that do not exist. */
    PROPERTY_UNKNOWN("property.unknown"),
    /** Names of conditions. */
    REFERENCE_CONDITION("reference.condition"),
    /** References in a circle. */
    REFERENCE_CYCLE("reference.cycle"),
    /** DependsOn. */
    REFERENCE_DEPENDSON("reference.dependson"),
    /** Fn::FindInMap. */
    REFERENCE_FINDINMAP("reference.findinmap"),
    /** Fn::GetAtt. */
    REFERENCE_GETATT("reference.getatt"),
    /** Fn::If. */
    REFERENCE_IF("reference.if"),
    /** Ref. */
    REFERENCE_REF("reference.ref"),
    /** Fn::Sub. */
    REFERENCE_SUB("reference.sub"),
    /** Attributes of resources beside their properties. */
    RESOURCE_ATTRIBUTES("resource.attributes"),
    /** Two resources that would be the same one. */
    RESOURCE_IDENTIFIER("resource.identifier"),
    /** Types of resources. */
    RESOURCE_TYPE("resource.type"),
    /** Rules of the template. */
    RULES("rules"),
    /** Serverless types and their globals. */
    SAM("sam"),
    /** What one service demands, found by code. */
    SERVICE_CODE("service.code"),
    /** What one service demands, known from its schemas. */
    SERVICE_SCHEMA("service.schema"),
    /** The template as a whole. */
    TEMPLATE("template"),
    /** Values that only some regions have. */
    VALUES_REGIONAL("values.regional"),
    /** Branches that are never taken. */
    WARN_CONDITIONS("warn.conditions"),
    /** DependsOn that changes nothing. */
    WARN_DEPENDSON("warn.dependson"),
    /** IAM policies that allow more than is wise. */
    WARN_IAM("warn.iam"),
    /** Secrets that can be read. */
    WARN_SECRETS("warn.secrets"),
    /** What one service advises against. */
    WARN_SERVICE("warn.service"),
    /** What nothing uses. */
    WARN_UNUSED("warn.unused"),
    /** Values that are likely not meant. */
    WARN_VALUES("warn.values");

    private final String id;

    Family(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
