package dev.cfn4j.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Console;

@AnalyzeClasses(packages = "dev.cfn4j.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String SDK = "software.amazon..";

    @ArchTest
    static final ArchRule onlyOnePackageSpeaksToAws = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cfn4j.engine.aws")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SDK);

    @ArchTest
    static final ArchRule publicMethodsReturnNothingOfTheSdk = noMethods()
            .that()
            .arePublic()
            .should()
            .haveRawReturnType(
                    describe("of the SDK", type -> type.getPackageName().startsWith("software.amazon")));

    @ArchTest
    static final ArchRule asksItsHostAndNeverAConsole =
            noClasses().should().dependOnClassesThat().areAssignableTo(Console.class);

    @ArchTest
    static final ArchRule neverExits = noClasses().should().callMethod(System.class, "exit", int.class);

    /** The synth package moves what the user's code prints to standard error. */
    @ArchTest
    static final ArchRule neverPrints = noClasses()
            .that()
            .resideOutsideOfPackage("dev.cfn4j.engine.synth")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule needsNeitherABuildToolNorTheLocalEndpoint = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    SDK,
                    "dev.cfn4j.dsl..",
                    "dev.cfn4j.spec..",
                    "dev.cfn4j.codegen..",
                    "javax.lang.model",
                    "dev.cfn4j.analysis..",
                    "dev.cfn4j.engine..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("dev.cfn4j.engine.(*)..").should().beFreeOfCycles();
}
