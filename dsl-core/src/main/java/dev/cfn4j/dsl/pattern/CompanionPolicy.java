package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** The policy that a resource brings along, to which secure defaults and grants add their statements. */
public final class CompanionPolicy implements Patterns {
    private CompanionPolicy() {}

    /**
     * The document of the companion with the suffix {@code Policy}; both are made on the first call.
     *
     * @param constructor makes the policy resource from its logical ID and its document
     */
    public static <P extends Resource<P>> PolicyDocument of(
            Resource<?> owner, Class<P> type, BiFunction<String, PolicyDocument, P> constructor) {
        P policy =
                owner.extras().companion("Policy", type, id -> constructor.apply(id, PolicyDocument.resourceBased()));
        return (PolicyDocument) Objects.requireNonNull(policy.extras().valueOf("PolicyDocument"));
    }

    /**
     * Allows a service the actions, as far as it acts for a resource of this account.
     *
     * @param source the resource for which the service acts, which may have a condition
     * @param arn its ARN
     */
    public static Statement toService(String service, Resource<?> source, Value<String> arn, String... actions) {
        return Statement.allow(actions)
                .to(Principal.service(service))
                .onlyFromThisAccount()
                .onlyFromSource(whereCreated(source, arn));
    }

    /** An ARN where the resource is created, and the ARN of nothing elsewhere. */
    public static Value<String> whereCreated(Resource<?> source, Value<String> arn) {
        String condition = source.extras().condition();
        return condition == null ? arn : Fn.function("Fn::If", List.of(condition, arn, "arn:aws:none:::none"));
    }
}
