package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;

/**
 * A request in JSON and what its call works with.
 *
 * @param body what was sent
 * @param account the account
 * @param region the region that the request was signed for
 */
record JsonRequest(Node body, Account account, RegionState region) {
    /** The value of a member that must be given. */
    String expect(String member) {
        return text(member)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new AwsFault(
                        "ValidationException",
                        "1 validation error detected: Value null at '" + member
                                + "' failed to satisfy constraint: Member must not be null",
                        400));
    }

    Optional<String> text(String member) {
        return body.find(member).flatMap(Scalars::text);
    }

    List<String> texts(String member) {
        return body.find(member).map(Scalars::texts).orElse(List.of());
    }

    boolean isTrue(String member) {
        return text(member).filter("true"::equals).isPresent();
    }

    Place place() {
        return new Place(region.name());
    }
}
