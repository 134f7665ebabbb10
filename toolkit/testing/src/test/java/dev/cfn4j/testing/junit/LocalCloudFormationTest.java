package dev.cfn4j.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.cfn4j.localcloud.CallFailures;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.testing.fixture.InboxStack;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Stack;

class LocalCloudFormationTest {
    private static final List<URI> ENDPOINTS = new ArrayList<>();

    /** What a user writes; launched by the test below. */
    @LocalCloudFormation
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Deployments {
        @Test
        @Order(1)
        void deploys(URI endpoint) {
            ENDPOINTS.add(endpoint);
            try (CloudFormationClient client = client(endpoint)) {
                client.createStack(stack -> stack.stackName("inbox")
                        .templateBody(new InboxStack().template().toJson()));
                client.waiter().waitUntilStackCreateComplete(stack -> stack.stackName("inbox"));
            }
        }

        @Test
        @Order(2)
        void seesWhatTheTestBeforeDeployed(URI endpoint) {
            ENDPOINTS.add(endpoint);
            assertThat(stacks(endpoint)).containsExactly("inbox");
        }

        @Test
        @Order(3)
        @LocalCloudFormation
        void startsFromNothing(URI endpoint) {
            ENDPOINTS.add(endpoint);
            assertThat(stacks(endpoint)).isEmpty();
        }
    }

    /** The endpoint itself is there too, to demand failures of it. */
    @LocalCloudFormation(pageSize = 2)
    static class Demands {
        @Test
        void failsWhatTheTestWants(LocalCloud cloud, URI endpoint) {
            assertThat(cloud.endpoint()).isEqualTo(endpoint);
            cloud.failCalls(CallFailures.first(1, "ListStacks", CallFailures.CallFailure.THROTTLING));
            try (CloudFormationClient client = client(endpoint)) {
                assertThat(client.listStacks().stackSummaries()).isEmpty();
            }
        }
    }

    @Test
    void lendsTheEndpointItself() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Demands.class))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void lendsAnEndpointToAClassOrATestAndStopsIt() {
        ENDPOINTS.clear();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Deployments.class))
                                .build(),
                        summary);

        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getException().toString())
                .isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(3);
        assertThat(ENDPOINTS.get(1)).isEqualTo(ENDPOINTS.get(0));
        assertThat(ENDPOINTS.get(2)).isNotEqualTo(ENDPOINTS.get(0));
        assertThat(ENDPOINTS)
                .allSatisfy(endpoint -> assertThatThrownBy(
                                () -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
                        .isInstanceOf(ConnectException.class));
    }

    private static List<String> stacks(URI endpoint) {
        try (CloudFormationClient client = client(endpoint)) {
            return client.describeStacks().stacks().stream()
                    .map(Stack::stackName)
                    .toList();
        }
    }

    private static CloudFormationClient client(URI endpoint) {
        return CloudFormationClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }
}
