package dev.cfn4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class FrameworkTest {
    @Test
    void listsClassesThatExist() {
        assertThat(Framework.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }

    @Test
    void takesAClassInAPackageLikeOursForTheUsers() {
        assertThat(Framework.contains(FrameworkTest.class)).isFalse();
        assertThat(Framework.contains(example.InboxStack.class)).isFalse();
        assertThat(Framework.contains(example.Queue.class)).isTrue();
        assertThat(Framework.contains(String.class)).isTrue();
    }
}
