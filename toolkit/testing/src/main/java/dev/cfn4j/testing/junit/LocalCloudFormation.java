package dev.cfn4j.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a CloudFormation endpoint on loopback: its address as a parameter of type {@link java.net.URI}, the endpoint itself,
 * to demand failures or to change resources behind the backs of stacks, as one of type
 * {@link dev.cfn4j.localcloud.LocalCloud}. It keeps the state of stacks and creates nothing real. On a class, its tests share one endpoint; on a method, the test has its own. It is started when
 * the first parameter is resolved, on a free port, and stopped after the last test.
 *
 * <pre>{@code
 * @LocalCloudFormation
 * class DeploymentTest {
 *     @Test
 *     void deploys(URI endpoint) { … }
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalCloudFormationExtension.class)
public @interface LocalCloudFormation {
    /** How many items an answer holds at most: few, so that who forgets the next page notices. */
    int pageSize() default 10;

    /** Whether code of functions is taken to be there, in buckets that were never made on the endpoint. */
    boolean assumesCode() default false;
}
