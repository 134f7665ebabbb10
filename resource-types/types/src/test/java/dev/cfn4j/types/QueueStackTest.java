package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.sqs.Queue;
import org.junit.jupiter.api.Test;

class QueueStackTest {
    @Test
    void rendersAQueueWithItsDeadLetterQueue() {
        assertThat(new QueueStack().template().toJson()).isEqualTo("""
                {
                  "AWSTemplateFormatVersion": "2010-09-09",
                  "Resources": {
                    "DeadLetters": {
                      "Type": "AWS::SQS::Queue",
                      "Properties": {
                        "MessageRetentionPeriod": 1209600
                      }
                    },
                    "Inbox": {
                      "Type": "AWS::SQS::Queue",
                      "Properties": {
                        "DelaySeconds": 5,
                        "RedrivePolicy": {
                          "deadLetterTargetArn": {
                            "Fn::GetAtt": [
                              "DeadLetters",
                              "Arn"
                            ]
                          },
                          "maxReceiveCount": 5
                        },
                        "Tags": [
                          {
                            "Key": "team",
                            "Value": "notifications"
                          }
                        ]
                      }
                    }
                  },
                  "Outputs": {
                    "InboxUrl": {
                      "Value": {
                        "Ref": "Inbox"
                      }
                    }
                  }
                }
                """);
    }

    private static final class QueueStack extends Stack {
        @Override
        protected void define() {
            var dead = add(new Queue("DeadLetters").messageRetentionPeriod(1_209_600));
            var inbox = add(new Queue("Inbox")
                    .delaySeconds(5)
                    .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(5))
                    .tag("team", "notifications"));
            output("InboxUrl", inbox.ref());
        }
    }
}
