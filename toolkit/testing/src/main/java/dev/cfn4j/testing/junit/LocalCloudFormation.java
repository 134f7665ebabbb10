package dev.cfn4j.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a CloudFormation endpoint on loopback, as a parameter of type {@link java.net.URI}. It keeps the state of stacks
 * and creates nothing real. On a class, its tests share one endpoint; on a method, the test has its own. It is started when
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
public @interface LocalCloudFormation {}
