package dev.cfn4j.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.cfn4j.dsl", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule needsNothingButTheJdkJacksonCoreAndSnakeYamlEngine = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cfn4j.dsl..",
                    "java..",
                    "com.fasterxml.jackson.core..",
                    "org.snakeyaml.engine.v2..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule neverPrintsNorExits = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule rendersWithoutClockAndNetwork =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.time..");
}
