package dev.cfn4j.types.opensearchservice;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults, grants and metrics of {@code AWS::OpenSearchService::Domain}.
 *
 * @see <a href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html">AWS documentation</a>
 */
public sealed interface DomainPatterns extends Securable<Domain> permits Domain {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: at rest and between nodes
     *   <li>{@code TLS_ONLY}: HTTPS with TLS 1.2 or newer and perfect forward secrecy
     *   <li>{@code UPDATES}: service software updates in off-peak hours
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html">AWS documentation</a>
     */
    @Override
    default Domain secureWithout(SecureDefault... refused) {
        Domain self = (Domain) this;
        return SecureDefaults.of(self, Domain::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        d -> d.encryptionAtRestOptions(e -> e.enabled(true))
                                .nodeToNodeEncryptionOptions(n -> n.enabled(true)))
                .set(
                        SecureDefault.TLS_ONLY,
                        d -> d.domainEndpointOptions(
                                o -> o.enforceHTTPS(true).tlsSecurityPolicy("Policy-Min-TLS-1-2-PFS-2023-10")))
                .set(SecureDefault.UPDATES, d -> d.softwareUpdateOptions(u -> u.autoSoftwareUpdateEnabled(true)))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to search and read: {@code es:ESHttpGet}, {@code es:ESHttpHead}. */
    default Domain grantRead(Grantee... grantees) {
        Domain self = (Domain) this;
        return Grant.of(
                        self,
                        Statement.allow("es:ESHttpGet", "es:ESHttpHead")
                                .on(Fn.sub("${" + self.logicalId() + ".Arn}/*")))
                .to(grantees);
    }

    /** Allows to search, read, index and delete: {@code es:ESHttpDelete}, {@code es:ESHttpGet}, {@code es:ESHttpHead}, {@code es:ESHttpPatch}, {@code es:ESHttpPost}, {@code es:ESHttpPut}. */
    default Domain grantReadWrite(Grantee... grantees) {
        Domain self = (Domain) this;
        return Grant.of(
                        self,
                        Statement.allow(
                                        "es:ESHttpDelete",
                                        "es:ESHttpGet",
                                        "es:ESHttpHead",
                                        "es:ESHttpPatch",
                                        "es:ESHttpPost",
                                        "es:ESHttpPut")
                                .on(Fn.sub("${" + self.logicalId() + ".Arn}/*")))
                .to(grantees);
    }

    /** 1 while data is missing: the metric {@code ClusterStatus.red}. */
    default Metric metricRed() {
        return metric("ClusterStatus.red").maximum();
    }

    /** Free storage of a node in MiB: the metric {@code FreeStorageSpace}. */
    default Metric metricFreeStorage() {
        return metric("FreeStorageSpace").minimum();
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Domain self = (Domain) this;
        return new Metric("AWS/ES", name).dimension("DomainName", self.ref()).dimension("ClientId", Fn.accountId());
    }
}
