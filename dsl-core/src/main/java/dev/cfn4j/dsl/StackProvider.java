package dev.cfn4j.dsl;

import java.util.List;

/**
 * Lists stacks of a project that a constructor without parameters cannot make: several instances of one class, or stacks that get
 * others of the project. The tools find public classes of this kind as they find stack classes; what a provider lists is not made
 * once more by itself.
 *
 * <pre>{@code
 * public final class Clusters implements StackProvider {
 *     @Override
 *     public List<Stack> stacks() {
 *         return Stream.of("acme", "globex").<Stack>map(ClusterStack::new).toList();
 *     }
 * }
 * }</pre>
 */
public interface StackProvider {
    /** The stacks, each with a name of its own; called once in each synthesis. */
    List<? extends Stack> stacks();
}
