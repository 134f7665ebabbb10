package dev.cfn4j.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"dev.cfn4j.codegen", "dev.cfn4j.spec"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule factsKnowNothingOfTheGeneratorNorOfTheLanguage = noClasses()
            .that()
            .resideInAPackage("dev.cfn4j.spec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cfn4j.codegen..", "dev.cfn4j.dsl..", "com.palantir..");

    @ArchTest
    static final ArchRule theGeneratorNeedsTheFactsTheBaseClassesAndJavaPoet = classes()
            .that()
            .resideInAPackage("dev.cfn4j.codegen..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cfn4j.codegen..",
                    "dev.cfn4j.spec",
                    "dev.cfn4j.dsl",
                    "com.palantir.javapoet",
                    "java..",
                    "javax.lang.model..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule generatingTouchesNoFile = noClasses()
            .that()
            .resideInAPackage("dev.cfn4j.codegen..")
            .and()
            .doNotHaveSimpleName("GenerateTypes")
            .and()
            .doNotHaveSimpleName("SourceTree")
            .and()
            .doNotHaveSimpleName("Fingerprint")
            .and()
            .doNotHaveSimpleName("HandWritten")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");
}
