package example.machines;

import dev.cfn4j.dsl.GenericResource;

/** The resources that the machines work with. */
final class Things {
    private Things() {}

    static GenericResource function(String logicalId) {
        return new GenericResource("AWS::Lambda::Function", logicalId);
    }

    static GenericResource queue(String logicalId) {
        return new GenericResource("AWS::SQS::Queue", logicalId);
    }

    static GenericResource topic(String logicalId) {
        return new GenericResource("AWS::SNS::Topic", logicalId);
    }

    static GenericResource table(String logicalId) {
        return new GenericResource("AWS::DynamoDB::Table", logicalId);
    }

    static GenericResource bucket(String logicalId) {
        return new GenericResource("AWS::S3::Bucket", logicalId);
    }
}
