package dev.cfn4j.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A Mojo translates; what it translates to is the engine and the local endpoint, and the types that these show. */
@AnalyzeClasses(packages = "dev.cfn4j.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule translatesOnly = classes()
            .that()
            .resideInAPackage("dev.cfn4j.maven..")
            .and()
            .doNotHaveSimpleName("HelpMojo") // written by the plugin that builds plugins
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cfn4j.maven..",
                    "dev.cfn4j.engine..",
                    "dev.cfn4j.analysis.report", // how texts of the engine are coloured
                    "dev.cfn4j.analysis.validate", // the presets, which are an option
                    "dev.cfn4j.dsl.finding",
                    "dev.cfn4j.dsl.render",
                    "dev.cfn4j.localcloud",
                    "org.apache.maven..",
                    "org.jspecify..",
                    "java..");
}
