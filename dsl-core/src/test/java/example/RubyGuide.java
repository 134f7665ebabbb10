package example;

import static dev.cfn4j.dsl.Fn.accountId;
import static dev.cfn4j.dsl.Fn.and;
import static dev.cfn4j.dsl.Fn.base64;
import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.Fn.getAzs;
import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.noValue;
import static dev.cfn4j.dsl.Fn.not;
import static dev.cfn4j.dsl.Fn.notEqual;
import static dev.cfn4j.dsl.Fn.notificationArns;
import static dev.cfn4j.dsl.Fn.or;
import static dev.cfn4j.dsl.Fn.ref;
import static dev.cfn4j.dsl.Fn.region;
import static dev.cfn4j.dsl.Fn.select;
import static dev.cfn4j.dsl.Fn.split;
import static dev.cfn4j.dsl.Fn.stackId;
import static dev.cfn4j.dsl.Fn.stackName;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Mapping;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.StackProvider;
import java.util.List;
import java.util.Map;

/** Every Java spelling that the tables of {@code docs/coming-from-ruby.md} show; a test holds the two together. */
public final class RubyGuide {
    private RubyGuide() {}

    public abstract static class House extends Stack {
        protected House(String instance) {
            super(instance);
            description("Said by the base class");
            defaults(Queue.class, queue -> queue.delaySeconds(5));
        }
    }

    public static final class Regions implements StackProvider {
        @Override
        public List<Stack> stacks() {
            return List.of(new Letters("demo", "eu-west-1"), new Letters("demo", "us-east-1"));
        }
    }

    public static final class Letters extends House {
        private final String label;
        private final String region;

        public Letters(String label, String region) {
            super(region);
            this.label = label;
            this.region = region;
            deployIn(region);
        }

        @Override
        public String name() {
            return "letters-" + region;
        }

        @Override
        protected void define() {
            withoutFormatVersion();
            description("One of everything");
            transform("Mine");
            section("Hooks", Map.of("Switch", Map.of("Type", "AWS::CodeDeploy::BlueGreen")));
            metadata("Owner", "us");
            tag("team", "letters");
            tag("owner", "us").immutable();

            var stage = parameters();
            mappings(stage);
            conditionsAndResources(stage);
            texts();
            functions();
            tables();
        }

        private Parameter<String> parameters() {
            var stage = parameter("Stage")
                    .description("Where it runs")
                    .allowedValues("test", "prod")
                    .defaultValue("test");
            parameter("Count", ParameterType.NUMBER).minValue(1).maxValue(9).defaultValue(1);
            parameter("Code").attribute("MinLength", "2");
            parameter("Owner").immutable();
            parameter("Size").usePreviousValue().defaultValue("5");
            rule("StageIsSaid").assertThat(notEqual(stage, ""));
            return stage;
        }

        private void mappings(Parameter<String> stage) {
            Mapping sizes = mapping("Sizes").row("test", Map.of("Delay", "5")).row("prod", Map.of("Delay", "50"));
            mapping("Images", "maps/images.yaml");
            mapping("Subnets").from(table("vpc.txt").map("env", "region", "subnet"));
            metadata("Found", sizes.find("test", "Delay"));
            metadata("FoundLater", sizes.find(stage, "Delay"));
            metadata("FoundByFunction", sizes.findInMap("test", "Delay"));
        }

        private void conditionsAndResources(Parameter<String> stage) {
            var prod = condition("IsProd", equal(stage, "prod"));
            condition("IsTest", not(prod));
            condition("IsElsewhere", and(prod, notEqual(region(), "us-east-1")));
            condition("IsEither", or(prod, notEqual("one", "two")));

            var dead = add(new Queue("DeadLetters"));
            var inbox = add(new Queue("Inbox").queueName(label).delaySeconds(30));
            add(new Queue("Archive").after(dead).onlyIf(prod).retain());
            add(new GenericResource("Acme::Shop::Cart", "Cart").property("Size", 5));
            output("InboxUrl", inbox.ref()).description("Where to write").export(sub("${AWS::StackName}-url"));

            var price = parameter("Price").defaultValue("");
            var priced = condition("IsPriced", notEqual(price, ""));
            metadata("SpotPrice", priced.then(price).orNoValue());
            metadata("If", prod.then("large").otherwise("small"));
            metadata("IfNotLeftOut", prod.then("large").orNoValue());
            metadata("Arn", inbox.arn());
            metadata("ArnByName", getAtt("Inbox", "Arn"));
            metadata("RefByName", ref("Inbox"));
            metadata("Stage", stage);
        }

        private void texts() {
            metadata(
                    "Ami",
                    loadFromFile("maps/images.yaml")
                            .at("Mappings", "Images", "us-east-1", "ami")
                            .text());
            metadata("Script", file("packages.txt"));
            metadata("Text", interpolate("echo {{AWS::Region}}\nlisten {{port}}\n", Map.of("port", 8080)));
            metadata(
                    "TextAsJoin",
                    interpolate("echo {{AWS::Region}}\nlisten {{port}}\n", Map.of("port", 8080))
                            .toJoin());
            metadata("Packages", interpolateFile("packages.txt", Map.of("packages", List.of("jq", "git"))));
            metadata("UserData", base64(interpolateFile("poll.sh")));
        }

        private void functions() {
            metadata("Join", join("-", "a", region()));
            metadata("JoinList", join(",", getAzs()));
            metadata("Zones", getAzs("eu-west-1"));
            metadata("Import", importValue("network-vpc"));
            metadata("Select", select(0, getAzs()));
            metadata("SelectItem", select(0, List.of("a", "b")));
            metadata("Split", split(",", importValue("names")));
            metadata("Sub", sub("${AWS::StackName}-inbox"));
            metadata("SubMap", sub("${Kind}-${AWS::Region}", Map.of("Kind", "mail")));
            metadata("Pseudo", List.of(accountId(), notificationArns(), noValue(), stackId(), stackName(), region()));
        }

        private void tables() {
            var vpc = table("vpc.txt");
            metadata("Get", vpc.where("env", "prod").get("subnet"));
            metadata("GetList", vpc.where("env", "qa", "prod").list("region"));
            metadata("GetHeader", vpc.header("env"));
            metadata("GetMap", vpc.where("env", "qa").map("region", "subnet"));
            metadata("GetMultimap", vpc.multimap("env", "subnet"));
            metadata("GetMultihash", vpc.where("env", "qa").multihash("region", "env", "subnet"));
        }
    }
}
