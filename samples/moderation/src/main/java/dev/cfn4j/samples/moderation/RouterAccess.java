package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;

/**
 * How clients reach the router: by TLS where a certificate is given; without one by plain HTTP, inside the network only.
 *
 * @param scheme whether the balancer is internal or internet-facing
 * @param clients the addresses that may call it
 * @param certificate the certificate's ARN, or nothing
 * @param secured whether there is a certificate
 */
record RouterAccess(
        Parameter<String> scheme, Parameter<String> clients, Parameter<String> certificate, Condition secured) {
    private static final long HTTPS = 443;
    private static final long HTTP = 80;

    /** Adds the parameters to a template. */
    static RouterAccess of(Template template) {
        var scheme = template.parameter("Scheme")
                .description("Where the balancer can be reached from.")
                .allowedValues("internal", "internet-facing")
                .defaultValue("internal");
        var clients = template.parameter("ClientCidr")
                .description("The addresses that may call the router.")
                .allowedPattern("[0-9.]+/[0-9]+")
                .defaultValue("10.0.0.0/8");
        var certificate = template.parameter("CertificateArn")
                .description("The certificate to listen with; empty: HTTP, reachable inside the network only.")
                .defaultValue("");
        template.rule("PublicNeedsTls")
                .when(scheme.isEqualTo("internet-facing"))
                .assertThat(certificate.isEqualTo("").negated(), "An internet-facing balancer needs a CertificateArn");
        var secured =
                template.condition("HasCertificate", certificate.isEqualTo("").negated());
        return new RouterAccess(scheme, clients, certificate, secured);
    }

    /** The port that clients call. */
    Value<Number> port() {
        return secured.then(HTTPS).otherwise(HTTP);
    }
}
