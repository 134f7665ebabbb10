package dev.cfn4j.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A Mojo translates; what it translates to is the engine and the local endpoint. */
@AnalyzeClasses(packages = "dev.cfn4j.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule translatesOnly = classes()
            .that()
            .resideInAPackage("dev.cfn4j.maven..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cfn4j.maven..",
                    "dev.cfn4j.engine..",
                    "dev.cfn4j.localcloud",
                    "org.apache.maven..",
                    "org.jspecify..",
                    "java..");
}
