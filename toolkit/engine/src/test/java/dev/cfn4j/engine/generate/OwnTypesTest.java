package dev.cfn4j.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A private type the whole way: schema, class, stack, facts in the synth directory, finding, deployment, diff. */
class OwnTypesTest {
    private static final String FILE = "com/acme/ShopStack.java";
    private static final DeploymentSettings SETTINGS = new DeploymentSettings(Map.of(), null, null);

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);
    private CompiledProject user;

    @BeforeEach
    void compile() throws IOException {
        new SchemaProject(base).schema("cart.json", SchemaProject.cart()).generate();
        user = CompiledProject.withGenerated(base, FILE, """
                package com.acme;

                import com.acme.types.acme.shop.Cart;
                import dev.cfn4j.dsl.Stack;

                public final class ShopStack extends Stack {
                    @Override
                    protected void define() {
                        var cart = add(new Cart("Cart")
                                .cartName("spring")
                                .line(line -> line.article("apple").count(3)));
                        output("CartArn", cart.arn());
                    }
                }
                """);
    }

    @Test
    void aMissingPropertyIsFoundAtTheUsersLine() {
        assertThat(toolkit.validate(synthesize()).text(Palette.PLAIN))
                .contains(
                        "Cart lacks the required property `Currency`",
                        "  at src/main/java/com/acme/ShopStack.java:9 (shop /Resources/Cart");
    }

    @Test
    void itsFactsAreInTheSynthDirectory() {
        ProjectStacks stacks = synthesize();

        assertThat(stacks.directory().resolve("own-types.json")).content().contains("\"Acme::Shop::Cart\"");
        assertThat(stacks.catalog().expectType("Acme::Shop::Cart").properties())
                .containsKeys("CartName", "Currency", "Labels", "Lines");
    }

    @Test
    void itIsDeployedAndTheDiffKnowsWhatIsReplaced() {
        user.edit(FILE, ".cartName(\"spring\")", ".cartName(\"spring\").currency(Cart.Currency.EUR)");
        ProjectStacks stacks = synthesize();
        LocalCloudOptions options = LocalCloudOptions.in(base.resolve("state")).with(stacks.ownTypes());
        try (LocalCloud cloud = LocalCloud.start(options)) {
            AwsTarget target = AwsTarget.local(cloud.endpoint(), null);
            toolkit.deploy(new DeployRequest(stacks, target, SETTINGS));
            assertThat(host.text()).contains("CREATE_COMPLETE");

            user.edit(FILE, "\"spring\"", "\"autumn\"");
            assertThat(toolkit.diff(new DiffRequest(synthesize(), target, SETTINGS))
                            .text(Palette.PLAIN))
                    .contains("Cart", "replace");
        }
    }

    @Test
    void factsThatAreNotJsonAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(base.resolve("target/classes/META-INF/cfn4j/own-types.json"), "{");

        ToolkitException failure = catchThrowableOfType(ToolkitException.class, this::synthesize);

        assertThat(failure.text(Palette.PLAIN))
                .contains("own-types.json:1 is not valid JSON", "Generate the own types");
        assertThat(user.output()).doesNotExist();
    }

    private ProjectStacks synthesize() {
        return toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }
}
