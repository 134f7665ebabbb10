package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.policy.ConditionOperator;
import dev.cfn4j.dsl.policy.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission to do something with a resource, in the making; written as it is given, when the stack class is done.
 *
 * @param <R> the class of the resource
 */
public final class Grant<R extends Resource<R>> implements Patterns {
    private static final String KEY = "AWS::KMS::Key";

    private final R granted;
    private final List<Statement> statements;
    private @Nullable String keyProperty;
    private String service = "";
    private List<String> keyActions = List.of();

    private Grant(R granted, List<Statement> statements) {
        this.granted = granted;
        this.statements = statements;
    }

    /** A permission in these statements, which have resources and no principals. */
    public static <R extends Resource<R>> Grant<R> of(R granted, Statement... statements) {
        return new Grant<>(granted, List.of(statements));
    }

    /**
     * Adds the use of the key that the resource is encrypted with, where that is a resource of this template: by way of the service,
     * not directly.
     *
     * @param property the property that names the key
     * @param by the service's name in its host name, for example {@code sqs}
     */
    public Grant<R> withKey(String property, String by, String... actions) {
        keyProperty = property;
        service = by;
        keyActions = List.of(actions);
        return this;
    }

    /** Gives the permission to all of them. */
    public R to(Grantee... grantees) {
        for (Grantee grantee : grantees) {
            grantee.actor().extras().later(() -> give(grantee.grants()));
        }
        return granted;
    }

    private void give(Grants grants) {
        grants.allowWith(granted, statements.toArray(Statement[]::new));
        keys(granted, keyProperty).forEach(key -> grants.allowWith(key, use(key)));
    }

    /** The keys of this template that occur in a property of a resource. */
    public static List<Resource<?>> keys(Resource<?> resource, @Nullable String property) {
        List<Resource<?>> keys = new ArrayList<>();
        if (property != null) {
            resource.extras().resourcesIn(property).stream()
                    .filter(found -> found.resourceType().equals(KEY))
                    .forEach(keys::add);
        }
        return keys;
    }

    private Statement use(Resource<?> key) {
        Value<String> host = Fn.sub(service + ".${AWS::Region}.${AWS::URLSuffix}");
        return Statement.allow(keyActions)
                .on(key.getAtt("Arn"))
                .when(ConditionOperator.STRING_EQUALS, "kms:ViaService", host);
    }
}
