package dev.cfn4j.testing.junit;

import dev.cfn4j.localcloud.LocalCloud;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves the endpoint of {@link LocalCloudFormation}; JUnit's store closes it. */
final class LocalCloudFormationExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(LocalCloudFormationExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == URI.class || type == LocalCloud.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext scope = scope(context);
        RunningEndpoint endpoint = scope.getStore(NAMESPACE)
                .computeIfAbsent(
                        scope.getUniqueId(), key -> RunningEndpoint.start(annotation(scope)), RunningEndpoint.class);
        return parameter.getParameter().getType() == URI.class ? endpoint.uri() : endpoint.cloud();
    }

    private static LocalCloudFormation annotation(ExtensionContext scope) {
        return scope.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, LocalCloudFormation.class))
                .orElseThrow();
    }

    /** The test where its method is annotated, otherwise the class that is. */
    private static ExtensionContext scope(ExtensionContext context) {
        ExtensionContext scope = context;
        while (!isAnnotated(scope) && scope.getParent().isPresent()) {
            scope = scope.getParent().get();
        }
        return scope;
    }

    private static boolean isAnnotated(ExtensionContext context) {
        return context.getElement()
                .filter(element -> AnnotationSupport.isAnnotated(element, LocalCloudFormation.class))
                .isPresent();
    }
}
