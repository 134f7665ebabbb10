package dev.cfn4j.samples.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.testing.golden.GoldenFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each stack renders the template that is committed for it, and nothing is found in it. After a change that is meant, {@code
 * mvn test -Dgolden.update=true} accepts what is rendered now.
 */
class GoldenTemplatesTest {
    static Stream<Stack> stacks() {
        return Stream.of(new NotificationNetworkStack(), new NotificationStack());
    }

    @TestFactory
    Stream<DynamicNode> rendersTheCommittedTemplate() {
        return GoldenFiles.in("src/test/resources/golden").stacks(stacks().toList());
    }

    @Test
    void callsTheStacksByTheirDefaultNames() {
        assertThat(stacks().map(Stack::name)).containsExactly("notification-network", "notification");
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void rendersTheSameAgain(Stack stack) throws ReflectiveOperationException {
        Stack again = stack.getClass().getConstructor().newInstance();

        assertThat(again.template().toJson()).isEqualTo(stack.template().toJson());
    }
}
