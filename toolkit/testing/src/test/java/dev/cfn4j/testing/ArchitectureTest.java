package dev.cfn4j.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.cfn4j.testing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule needsAnalysisTheLocalEndpointAndTestLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.junit.jupiter..",
                    "org.junit.platform.commons..",
                    "org.opentest4j..",
                    "org.assertj..",
                    "net.javacrumbs.jsonunit..",
                    "dev.cfn4j.dsl..",
                    "dev.cfn4j.spec..",
                    "dev.cfn4j.analysis..",
                    "dev.cfn4j.localcloud",
                    "dev.cfn4j.testing..");

    @ArchTest
    static final ArchRule onlyTheExtensionStartsTheLocalEndpoint = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cfn4j.testing.junit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cfn4j.localcloud..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("dev.cfn4j.testing.(*)..").should().beFreeOfCycles();
}
