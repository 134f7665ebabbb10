package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;
import static org.assertj.core.api.Assertions.assertThat;

import example.InboxStack;
import example.RubyGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/coming-from-ruby.md}: its Java is compiled code, which renders what is said here, and the tests that it names exist. */
class GuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs/coming-from-ruby.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("\\[(\\w+)#(\\w+)]\\(\\.\\./([^)]+)\\)");

    private final Template template = new RubyGuide.Letters("demo", "eu-west-1").template();

    @Test
    void everySpellingInJavaIsCompiledCode() throws IOException {
        String compiled = withoutSpaces(Files.readString(Path.of("src/test/java/example/RubyGuide.java"))
                + Files.readString(Path.of("src/test/java/dev/cfn4j/dsl/GuideTest.java")));
        List<String> spellings = rows("## DSL calls").stream()
                .flatMap(cells -> CODE.matcher(cells.get(1)).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(spellings)
                .hasSizeGreaterThan(50)
                .allSatisfy(spelling -> assertThat(compiled).as(spelling).contains(withoutSpaces(spelling)));
    }

    @Test
    void everyRowNamesATest() throws IOException {
        for (String section :
                List.of("## DSL calls", "## What works differently on purpose", "## Commands", "## Options")) {
            assertThat(rows(section))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(cells -> assertThat(cells.get(cells.size() - 1))
                            .as(cells.get(0))
                            .containsPattern(cells.toString().contains("not there yet") ? "—" : TEST.pattern()));
        }
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        String guide = Files.readString(GUIDE);
        List<MatchResult> tests = TEST.matcher(guide).results().toList();
        assertThat(tests).hasSizeGreaterThan(60);
        assertThat(Pattern.compile("\\w+Test#").matcher(guide).results().count())
                .as("every test is named with a link to its file")
                .isEqualTo(tests.size());
        for (MatchResult test : tests) {
            Path file = ROOT.resolve(test.group(3));
            assertThat(file).isRegularFile().hasFileName(test.group(1) + ".java");
            assertThat(Files.readString(file))
                    .as(test.group())
                    .containsPattern("(void|Stream<Dynamic(Test|Node)>) " + test.group(2) + "\\(");
        }
    }

    @Test
    void rendersSections() {
        assertThat(template.toJson()).doesNotContain("AWSTemplateFormatVersion");
        assertThatPart(template, "$.Description").isEqualTo("One of everything");
        assertThatPart(template, "$.Transform").isEqualTo("[\"Mine\"]");
        assertThatPart(template, "$.Hooks").isEqualTo("{\"Switch\": {\"Type\": \"AWS::CodeDeploy::BlueGreen\"}}");
        assertThatPart(template, "$.Rules").isEqualTo("""
                {"StageIsSaid": {"Assertions": [{"Assert": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Stage"}, ""]}]}}]}}""");
        assertThatPart(template, "$.Parameters").isEqualTo("""
                {"Stage": {"Type": "String", "Description": "Where it runs", "AllowedValues": ["test", "prod"], "Default": "test"},
                 "Count": {"Type": "Number", "MinValue": 1, "MaxValue": 9, "Default": 1},
                 "Code": {"Type": "String", "MinLength": "2"}, "Owner": {"Type": "String"},
                 "Size": {"Type": "String", "Default": "5"}, "Price": {"Type": "String", "Default": ""}}""");
        assertThatPart(template, "$.Mappings").isEqualTo("""
                {"Sizes": {"test": {"Delay": "5"}, "prod": {"Delay": "50"}},
                 "Images": {"us-east-1": {"ami": "ami-1"}, "eu-west-1": {"ami": "ami-2"}},
                 "Subnets": {"qa": {"us-east-1": "subnet-a", "eu-west-1": "subnet-b"}, "prod": {"us-east-1": "subnet-c"}}}""");
        assertThatPart(template, "$.Conditions").isEqualTo("""
                {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                 "IsTest": {"Fn::Not": [{"Condition": "IsProd"}]},
                 "IsElsewhere": {"Fn::And": [{"Condition": "IsProd"}, {"Fn::Not": [{"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}]}]},
                 "IsEither": {"Fn::Or": [{"Condition": "IsProd"}, {"Fn::Not": [{"Fn::Equals": ["one", "two"]}]}]},
                 "IsPriced": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Price"}, ""]}]}}""");
        assertThatPart(template, "$.Resources").isEqualTo("""
                {"DeadLetters": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}},
                 "Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "demo", "DelaySeconds": 30}},
                 "Archive": {"Type": "AWS::SQS::Queue", "DependsOn": ["DeadLetters"], "Condition": "IsProd",
                   "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", "Properties": {"DelaySeconds": 5}},
                 "Cart": {"Type": "Acme::Shop::Cart", "Properties": {"Size": 5}}}""");
        assertThatPart(template, "$.Outputs").isEqualTo("""
                {"InboxUrl": {"Value": {"Ref": "Inbox"}, "Description": "Where to write",
                  "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-url"}}}}""");
    }

    @Test
    void rendersValues() {
        assertThatPart(template, "$.Metadata").isEqualTo("""
                {"Owner": "us", "Found": "5",
                 "FoundLater": {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Delay"]},
                 "FoundByFunction": {"Fn::FindInMap": ["Sizes", "test", "Delay"]},
                 "SpotPrice": {"Fn::If": ["IsPriced", {"Ref": "Price"}, {"Ref": "AWS::NoValue"}]},
                 "If": {"Fn::If": ["IsProd", "large", "small"]},
                 "IfNotLeftOut": {"Fn::If": ["IsProd", "large", {"Ref": "AWS::NoValue"}]},
                 "Arn": {"Fn::GetAtt": ["Inbox", "Arn"]}, "ArnByName": {"Fn::GetAtt": ["Inbox", "Arn"]},
                 "RefByName": {"Ref": "Inbox"}, "Stage": {"Ref": "Stage"},
                 "Ami": "ami-1", "Script": "{{#each packages as package}}\\ninstall {{package}}\\n{{/each}}\\n",
                 "Text": {"Fn::Sub": "echo ${AWS::Region}\\nlisten 8080\\n"},
                 "TextAsJoin": {"Fn::Join": ["", ["echo ", {"Ref": "AWS::Region"}, "\\n", "listen ", "8080", "\\n"]]},
                 "Packages": "install jq\\ninstall git\\n",
                 "UserData": {"Fn::Base64": {"Fn::Sub":
                   "#!/bin/bash\\necho \\"${!HOME}\\"\\naws sqs receive-message --queue-url ${Inbox} --region ${AWS::Region}\\n"}},
                 "Join": {"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}]]},
                 "JoinList": {"Fn::Join": [",", {"Fn::GetAZs": ""}]},
                 "Zones": {"Fn::GetAZs": "eu-west-1"}, "Import": {"Fn::ImportValue": "network-vpc"},
                 "Select": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}, "SelectItem": {"Fn::Select": [0, ["a", "b"]]},
                 "Split": {"Fn::Split": [",", {"Fn::ImportValue": "names"}]},
                 "Sub": {"Fn::Sub": "${AWS::StackName}-inbox"},
                 "SubMap": {"Fn::Sub": ["${Kind}-${AWS::Region}", {"Kind": "mail"}]},
                 "Pseudo": [{"Ref": "AWS::AccountId"}, {"Ref": "AWS::NotificationARNs"}, {"Ref": "AWS::NoValue"},
                   {"Ref": "AWS::StackId"}, {"Ref": "AWS::StackName"}, {"Ref": "AWS::Region"}],
                 "Get": "subnet-c", "GetList": ["us-east-1", "eu-west-1"], "GetHeader": ["region", "subnet"],
                 "GetMap": {"us-east-1": "subnet-a", "eu-west-1": "subnet-b"},
                 "GetMultimap": {"qa": ["subnet-a", "subnet-b"], "prod": ["subnet-c"]},
                 "GetMultihash": {"us-east-1": {"env": "qa", "subnet": "subnet-a"}, "eu-west-1": {"env": "qa", "subnet": "subnet-b"}}}""");
    }

    @Test
    void keepsWhatIsNoPartOfTheTemplateBesideIt() {
        Stack letters = new RubyGuide.Regions().stacks().get(0);
        letters.template();
        assertThat(letters.name()).isEqualTo("letters-eu-west-1");
        assertThat(letters.place().region()).isEqualTo("eu-west-1");
        assertThat(letters.tags()).isEqualTo(Map.of("team", "letters", "owner", "us"));
        assertThat(letters.immutableTags()).containsExactly("owner");
        assertThat(letters.template().parameters().stream()
                        .filter(Parameter::isImmutable)
                        .map(Parameter::name))
                .containsExactly("Owner");
        assertThat(letters.template().parameters().stream()
                        .filter(Parameter::usesPreviousValue)
                        .map(Parameter::name))
                .containsExactly("Size");
    }

    @Test
    void makesTemplatesWithoutATool() {
        assertThat(new InboxStack().template().toJson()).contains("\"Inbox\"");
        assertThat(new Template().add(new example.Queue("Inbox")).logicalId()).isEqualTo("Inbox");
    }

    /** The cells of the rows of all tables in a section of the guide, without the heads of the tables. */
    private static List<List<String>> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("| "))
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith("|---"))
                .mapToObj(i -> List.of(lines.get(i).substring(2).split(" \\| ?")))
                .toList();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
