package dev.cfn4j.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = {"dev.cfn4j.codegen", "dev.cfn4j.spec"}, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule factsKnowNothingOfTheGeneratorNorOfTheLanguage = noClasses()
            .that()
            .resideInAPackage("dev.cfn4j.spec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cfn4j.codegen..", "dev.cfn4j.dsl..", "com.palantir..");

    @ArchTest
    static final ArchRule theGeneratorKnowsNothingOfTheToolkit = noClasses()
            .that()
            .resideInAPackage("dev.cfn4j.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cfn4j.analysis..", "dev.cfn4j.engine..", "dev.cfn4j.localcloud..");
}
