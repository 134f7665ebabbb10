package dev.cfn4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms of the toolkit, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "dev.cfn4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.cfn4j..")
            .layer("dsl")
            .definedBy("dev.cfn4j.dsl..")
            .layer("spec")
            .definedBy("dev.cfn4j.spec..")
            .layer("codegen")
            .definedBy("dev.cfn4j.codegen..")
            .layer("analysis")
            .definedBy("dev.cfn4j.analysis..")
            .layer("local-cloud")
            .definedBy("dev.cfn4j.localcloud..")
            .layer("engine")
            .definedBy("dev.cfn4j.engine..")
            .layer("cli")
            .definedBy("dev.cfn4j.cli..")
            .whereLayer("dsl")
            .mayNotAccessAnyLayer()
            .whereLayer("spec")
            .mayNotAccessAnyLayer()
            .whereLayer("codegen")
            .mayOnlyAccessLayers("dsl", "spec")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("dsl", "spec")
            .whereLayer("local-cloud")
            .mayOnlyAccessLayers("dsl", "spec", "analysis")
            .whereLayer("engine")
            .mayOnlyAccessLayers("dsl", "spec", "codegen", "analysis")
            .whereLayer("cli")
            .mayOnlyAccessLayers("dsl", "spec", "analysis", "engine", "local-cloud"); // analysis: the colours of texts

    @ArchTest
    static final ArchRule onlyTheEnginesAwsPackageIsAClient = noClasses()
            .that()
            .resideOutsideOfPackages("dev.cfn4j.engine.aws..", "dev.cfn4j.localcloud..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..");

    @ArchTest
    static final ArchRule theLocalCloudIsNoClient = noClasses()
            .that()
            .resideInAPackage("dev.cfn4j.localcloud..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("software\\.amazon\\.awssdk\\..*Client(Builder)?");

    @ArchTest
    static final ArchRule nobodyKnowsMaven =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule librariesNeitherReadStandardInputNorPrint = noClasses()
            .that()
            // Golden files say what they wrote. The engine's synth package moves what the user's code prints to
            // standard error; codegen is also a program
            // that the build of the types runs.
            .resideOutsideOfPackages(
                    "dev.cfn4j.cli..",
                    "dev.cfn4j.testing..",
                    "dev.cfn4j.codegen",
                    "dev.cfn4j.spec.importer..",
                    "dev.cfn4j.engine.synth..")
            .should()
            .accessField(System.class, "in")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .callMethod(System.class, "exit", int.class);
}
