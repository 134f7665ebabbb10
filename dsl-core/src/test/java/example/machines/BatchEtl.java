package example.machines;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.states.IntrinsicFunctions.format;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.variable;
import static dev.cfn4j.dsl.states.States.waitState;
import static dev.cfn4j.dsl.states.Tasks.call;
import static dev.cfn4j.dsl.states.Tasks.publish;
import static dev.cfn4j.dsl.states.Tasks.sdkCall;
import static dev.cfn4j.dsl.states.Tasks.startJobRun;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** Nightly: a Glue job, a crawler over its output, and a query; the team hears of either end. */
public final class BatchEtl {
    private BatchEtl() {}

    public static StateMachineDefinition definition() {
        var team = Things.topic("Team");
        var alarm = publish("TellFailure", team)
                .subject("ETL failed")
                .message(format("{} failed: {}", path("$$.Execution.Name"), path("$.error.Error")));
        alarm.then(fail("Failed").error("EtlFailed"));
        var crawler = new GenericResource("AWS::Glue::Crawler", "Crawler");
        var crawled = sdkCall("GetCrawler", "glue", "getCrawler")
                .argument("Name", crawler.ref())
                .allow(
                        "glue:GetCrawler",
                        sub("arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:crawler/${Crawler}"))
                .resultSelector(Map.of("state", path("$.Crawler.State")))
                .resultPath("$.crawler");
        var query = call("CountRows", "athena:startQueryExecution")
                .sync()
                .arguments(Map.of("QueryString", "SELECT count(*) FROM sales", "WorkGroup", "nightly"))
                .allow("athena:StartQueryExecution", "*")
                .discardResult();
        crawled.then(choice("Crawled?")
                .when(variable("$.crawler.state").stringEquals("READY"), query)
                .otherwise(waitState("WaitForCrawler").seconds(60).then(crawled)));
        query.then(publish("TellSuccess", team)
                .subject("ETL done")
                .message(path("$.day"))
                .messageAttribute("kind", "success"));
        return StateMachineDefinition.startingAt(startJobRun("Transform", new GenericResource("AWS::Glue::Job", "Job"))
                        .sync()
                        .jobArguments(Map.of("--day", path("$.day")))
                        .timeoutSeconds(7200)
                        .catchAll(alarm, c -> c.resultPath("$.error"))
                        .discardResult()
                        .then(sdkCall("Crawl", "glue", "startCrawler")
                                .argument("Name", crawler.ref())
                                .catchError("Glue.CrawlerRunningException", crawled, c -> c.resultPath("$.running"))
                                .discardResult())
                        .then(crawled))
                .version("1.0");
    }
}
