package dev.cfn4j.cli;

import dev.cfn4j.testing.golden.GoldenFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ExplainTest {
    @TestFactory
    Stream<DynamicNode> explains() {
        return GoldenFiles.in("src/test/golden/explain")
                .texts(
                        ".txt",
                        List.of(
                                "AWS.SQS.Queue",
                                "AWS.S3.Bucket",
                                "AWS.SQS.Queue.DelaySeconds",
                                "AWS.SQS.Queue.RedrivePolicy",
                                "AWS.SQS.Queue.Arn",
                                "AWS.S3.Bucket.CorsConfiguration.CorsRules.AllowedMethods",
                                "AWS.S3.Bucket.CorsRule",
                                "AWS.SQS.Quue",
                                "AWS.SQS.Queue.DelaySecond",
                                "AWS.SQS.Queue.DelaySeconds.Inner",
                                "nothing"),
                        name -> Run.of("explain", typed(name)).text());
    }

    /** File names have no colons: the first two dots stand for them. */
    private static String typed(String name) {
        return name.replaceFirst("^(\\w+)\\.(\\w+)\\.", "$1::$2::");
    }
}
