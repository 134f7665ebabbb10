package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.codegen.name.JavaNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Package and class of a resource type: {@code AWS::SQS::Queue} is {@code Queue} in {@code sqs}; other vendors have their name in
 * front, so {@code Alexa::ASK::Skill} is {@code Skill} in {@code alexa.ask}.
 *
 * @param basePackage the package that the services' packages are in
 */
record TypeNaming(String basePackage) {
    ClassName of(String typeName) {
        List<String> parts = Arrays.asList(typeName.split("::", -1));
        if (parts.size() < 3 || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("'" + typeName
                    + "' is not the name of a resource type: expected Vendor::Service::Resource, like AWS::SQS::Queue");
        }
        String service = packagePart(parts.get(1));
        String inside = parts.get(0).equals("AWS") ? service : packagePart(parts.get(0)) + "." + service;
        String simple = JavaNames.type(String.join("_", parts.subList(2, parts.size())));
        return ClassName.get(basePackage + "." + inside, simple);
    }

    private static String packagePart(String name) {
        String lower = JavaNames.type(name).toLowerCase(Locale.ROOT);
        return SourceVersion.isKeyword(lower) ? lower + "_" : lower;
    }
}
