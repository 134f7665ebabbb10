package dev.cfn4j.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.cfn4j.analysis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule needsTemplatesAndFactsOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cfn4j.analysis..", "dev.cfn4j.dsl..", "dev.cfn4j.spec..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("dev.cfn4j.analysis.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule judgesWithoutFilesClockAndNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.time..");

    @ArchTest
    static final ArchRule validationAndDiffKnowNothingOfReports = noClasses()
            .that()
            .resideInAnyPackage("dev.cfn4j.analysis.validate..", "dev.cfn4j.analysis.diff..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cfn4j.analysis.report..");
}
