package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.types.ecr.RepositoryPatterns;
import dev.cfn4j.types.ecs.TaskDefinition;
import org.junit.jupiter.api.Test;

class PullFromElsewhereTest {
    private static final String ARN = "arn:aws:ecr:eu-west-1:111122223333:repository/web";

    @Test
    void grantsImagesOfARepositoryThatIsNotInTheTemplate() {
        Template template = new Template();
        TaskDefinition task = template.add(new TaskDefinition("Web").secure());
        RepositoryPatterns.grantPullFrom(Fn.sub(ARN), task.execution());

        assertThat(template.toJson(Layout.COMPACT)).contains("""
                "PolicyName":"grants","PolicyDocument":{"Version":"2012-10-17","Statement":[\
                {"Effect":"Allow","Action":"ecr:GetAuthorizationToken","Resource":"*"},\
                {"Effect":"Allow","Action":["ecr:BatchCheckLayerAvailability","ecr:BatchGetImage",\
                "ecr:GetDownloadUrlForLayer"],"Resource":{"Fn::Sub":"%s"}}]}""".formatted(ARN));
    }
}
