package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;

/** What templates may ask of other stacks. */
final class OtherStacks {
    private final Account account;
    private final RegionState region;

    OtherStacks(Account account, RegionState region) {
        this.account = account;
        this.region = region;
    }

    /** An exported value. */
    String export(String name) {
        return new Exports(region).expect(name);
    }

    /** The value of an output of a stack, which nothing protects from going away. */
    String output(String stack, String output, Optional<String> inRegion) {
        RegionState place = inRegion.map(name -> account.state().region(name)).orElse(region);
        return place
                .find(stack)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> AwsFault.validation("Stack with id " + stack + " does not exist"))
                .outputs()
                .stream()
                .filter(candidate -> candidate.key().equals(output))
                .findFirst()
                .map(OutputRecord::value)
                .orElseThrow(() -> AwsFault.validation("Output '" + output + "' not found in stack '" + stack + "'"));
    }
}
