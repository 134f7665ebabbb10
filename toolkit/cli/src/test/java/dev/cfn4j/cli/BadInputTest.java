package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.testing.golden.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets to read who mistypes something: one golden text each, with the exit code. */
class BadInputTest {
    private static final String STACK = Training.Sample.class.getName();

    @TempDir
    Path folder;

    /** The user's own profiles are not read. */
    @BeforeEach
    void hasNoProfiles() {
        System.setProperty("aws.configFile", folder.resolve("no-config").toString());
        System.setProperty(
                "aws.sharedCredentialsFile", folder.resolve("no-credentials").toString());
    }

    @AfterEach
    void forgetsThatThereAreNoProfiles() {
        System.clearProperty("aws.configFile");
        System.clearProperty("aws.sharedCredentialsFile");
    }

    @TestFactory
    Stream<DynamicNode> saysWhatIsWrong() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"Stage\": ");
        String state = folder.resolve("state").toString();
        Map<String, String[]> cases = new LinkedHashMap<>();
        cases.put("no-command", words());
        cases.put("unknown-command", words("dploy"));
        cases.put("former-command", words("cfn-create-stack"));
        cases.put("former-verb", words("update", "--stack-name", "inbox"));
        cases.put("unknown-option", words("deploy", "--paramters", "A=1"));
        cases.put("option-tag", words("deploy", STACK, "--tag", "team=letters"));
        cases.put("help-of-unknown-command", words("help", "dploy"));
        cases.put("option-without-value", words("deploy", "--region"));
        cases.put("unknown-format", words("expand", STACK, "--format", "toml"));
        cases.put("two-classes", words("expand", "com.acme.A", "com.acme.B"));
        cases.put("unknown-class", words("expand", "com.acme.NoSuchStack"));
        cases.put("parameter-without-equals", deploy(state, "--parameters", "Stage=test;Owner"));
        cases.put("parameter-twice", deploy(state, "--parameters", "Stage=test; Stage=prod"));
        cases.put("parameter-in-both", deploy(state, "--parameters", "Stage=test", "--parameter", "Stage=prod"));
        cases.put("parameter-undeclared", deploy(state, "--parameters", "Stage=test;Stge=prod"));
        cases.put("interactive-without-terminal", deploy(state, "--interactive"));
        cases.put("parameter-missing", deploy(state));
        cases.put(
                "parameters-file-missing",
                deploy(state, "--parameters-file", folder.resolve("none.json").toString()));
        cases.put("parameters-file-broken", deploy(state, "--parameters-file", broken.toString()));
        cases.put("parameters-file-folder", deploy(state, "--parameters-file", folder.toString()));
        cases.put("bucket-name", deploy(state, "--parameters", "Stage=test", "--s3-bucket", "Acme/Templates"));
        cases.put("request-unknown", deploy(state, "--parameters", "Stage=test", "--request", "RoleArm=x"));
        cases.put("request-without-equals", deploy(state, "--request", "RoleARN"));
        cases.put("class-path-missing", words("expand", "--classpath", "no-such-folder", "com.acme.InboxStack"));
        cases.put("against-missing", words("diff", STACK, "--output", folder + "/synth", "--against", "none.json"));
        cases.put("delete-without-terminal", delete(folder.resolve("deployed").toString()));
        cases.put("profile-missing", words("list", "--profile", "no-such-profile-here", "--region", "eu-west-1"));
        cases.put("region-unknown", words("list", "--region", "Frankfurt"));
        cases.put("stack-missing", words("get-template", "inbox", "--endpoint", "local", "--state", state));
        cases.put("stack-not-named", words("outputs", "--endpoint", "local", "--state", state));
        cases.put("resource-not-named", words("describe-resource", "inbox", "--endpoint", "local", "--state", state));
        cases.put("shell-unknown", words("completion", "fish"));
        return GoldenFiles.in("src/test/golden/bad-input")
                .texts(".txt", cases.keySet(), name -> run(cases.getOrDefault(name, words())));
    }

    /** Deletes a stack that is there. */
    private String[] delete(String state) {
        Run.of(deploy(state, "--parameters", "Stage=test"));
        return words("delete", "--stack-name", "sample", "--endpoint", "local", "--state", state);
    }

    private String run(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).isIn(1, 2);
        assertThat(run.err()).contains("error: ").doesNotContain("\tat ");
        return run.text().replace(folder.toString(), "FOLDER");
    }

    private static String[] deploy(String state, String... more) {
        Path output = Path.of(state).resolveSibling("synth");
        return Stream.concat(
                        Stream.of(
                                "deploy",
                                STACK,
                                "--endpoint",
                                "local",
                                "--state",
                                state,
                                "--output",
                                output.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static String[] words(String... words) {
        return words;
    }
}
