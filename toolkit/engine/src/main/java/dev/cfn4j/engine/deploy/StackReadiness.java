package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.DeployedStack;
import java.util.Optional;

/** Tells whether a stack, in the status that it has, can be deployed to; and if not, the way out. */
final class StackReadiness {
    private StackReadiness() {}

    /**
     * Refuses a stack that cannot be changed now.
     *
     * @throws ToolkitException if it cannot, with what to do about it
     */
    static void check(DeployedStack stack) {
        wayOut(stack).ifPresent(remedy -> {
            throw ToolkitException.of(
                    "the stack `" + stack.name() + "` is in " + stack.status()
                            + stack.reason().map(reason -> ": " + reason).orElse("")
                            + "; nothing was sent.",
                    remedy);
        });
    }

    private static Optional<String> wayOut(DeployedStack stack) {
        if (stack.isBusy()) {
            return Optional.of("Another operation is going on; wait until it ends.");
        }
        return switch (stack.status()) {
            case "CREATE_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED" ->
                Optional.of("Its creation failed; delete the stack, then deploy again.");
            case "DELETE_FAILED" -> Optional.of("Its deletion failed; delete it again, then deploy.");
            case "UPDATE_ROLLBACK_FAILED" ->
                Optional.of(
                        "Mend what keeps it from rolling back, then continue the rollback in the AWS console or with"
                                + " `aws cloudformation continue-update-rollback`.");
            default -> Optional.empty();
        };
    }
}
