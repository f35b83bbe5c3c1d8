package offprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Holds the floors of the house: a package uses only packages on lower floors. */
@AnalyzeClasses(packages = "offprint", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FLOORS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("application").definedBy("offprint")
            .layer("ui").definedBy("offprint.ui..")
            .layer("cli").definedBy("offprint.cli..")
            .layer("importing").definedBy("offprint.importing..")
            .layer("export").definedBy("offprint.export..")
            .layer("reading").definedBy("offprint.reading..")
            .layer("speech").definedBy("offprint.speech..")
            .layer("library").definedBy("offprint.library..")
            .layer("images").definedBy("offprint.images..")
            .layer("lists").definedBy("offprint.lists..")
            .layer("post").definedBy("offprint.post..")
            .layer("html").definedBy("offprint.html..")
            .layer("text").definedBy("offprint.text..")
            .layer("fonts").definedBy("offprint.fonts..")
            .layer("model").definedBy("offprint.model..")
            .whereLayer("application").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("application")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("application")
            .whereLayer("importing").mayOnlyBeAccessedByLayers("application", "ui", "cli")
            .whereLayer("export").mayOnlyBeAccessedByLayers("application", "ui", "cli")
            .whereLayer("reading").mayOnlyBeAccessedByLayers("application", "ui", "cli", "export")
            .whereLayer("speech").mayOnlyBeAccessedByLayers("application", "ui")
            .whereLayer("library").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export",
                    "reading")
            .whereLayer("images").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export",
                    "reading")
            .whereLayer("post").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export", "reading")
            .whereLayer("lists").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export",
                    "reading")
            .whereLayer("html").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export", "reading",
                    "lists", "post")
            .whereLayer("text").mayOnlyBeAccessedByLayers("application", "ui", "cli", "importing", "export", "reading",
                    "library")
            .whereLayer("fonts").mayOnlyBeAccessedByLayers("application", "ui", "export")
            .because("someone who reads one package needs to know only the packages below it (HOUSE.md)");

    @ArchTest
    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices().matching("offprint.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_IS_PLAIN = classes().that().resideInAPackage("offprint.model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "offprint.model..");

    @ArchTest
    static final ArchRule ONLY_THE_LIBRARY_SPEAKS_SQL = noClasses().that().resideOutsideOfPackage("offprint.library..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule ONLY_HTML_USES_JSOUP = noClasses().that().resideOutsideOfPackage("offprint.html..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jsoup..", "org.commonmark..");

    @ArchTest
    static final ArchRule ONLY_POST_KNOWS_THE_FORMATS_OF_FILES = noClasses().that()
            .resideOutsideOfPackage("offprint.post..")
            .should().dependOnClassesThat().resideInAnyPackage("org.yaml..", "org.tomlj..", "com.rometools..",
                    "org.jdom2..", "org.apache.james..");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_USES_JAVAFX = noClasses()
            .that().resideOutsideOfPackage("offprint.ui..")
            .and().doNotHaveFullyQualifiedName("offprint.OffprintApp")
            .and().doNotHaveFullyQualifiedName("offprint.HeadlessTour")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule VIEW_MODELS_NEED_NO_TOOLKIT = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..");
}
