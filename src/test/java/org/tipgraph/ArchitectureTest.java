package org.tipgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.tipgraph.cli.Main;

/** The rules that keep the code a story that flows one way. */
@AnalyzeClasses(packages = "org.tipgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The architecture: a package imports only from packages that stand before it. */
    private static final List<String> LAYERS = List.of(
            "vocabulary",
            "text",
            "lexicon",
            "mention",
            "claim",
            "rdf",
            "shapes",
            "tables",
            "dump",
            "query",
            "facts",
            "explain",
            "terms",
            "catalogue",
            "pages",
            "publish",
            "export",
            "cli");

    private static final String[] CONVERTER = packages(LAYERS.subList(0, LAYERS.indexOf("shapes")));

    @ArchTest
    static final ArchRule everyPackageHasItsPlace =
            classes().should().resideInAnyPackage(packages(LAYERS)).because("the list of layers is the architecture");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.tipgraph.(**)").should().beFreeOfCycles();

    @ArchTest
    static void importsFlowOneWay(JavaClasses project) {
        for (int i = 0; i < LAYERS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(packages(LAYERS)[i])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(LAYERS.subList(i + 1, LAYERS.size())))
                    .allowEmptyShould(true)
                    .check(project);
        }
    }

    @ArchTest
    static final ArchRule onlyMainEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule convertingDependsOnNoClockAndNoChance = noClasses()
            .that()
            .resideInAnyPackage(CONVERTER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.time..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, UUID.class, ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "identityHashCode", Object.class)
            .because("the same text gives the same bytes, on every machine and every day");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackage("org.tipgraph.cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule onlyCommandsReadTheEnvironment = noClasses()
            .that()
            .resideOutsideOfPackage("org.tipgraph.cli")
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class);

    @ArchTest
    static final ArchRule commandLineLibrariesStayInTheirLayer = guest("cli", "picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule rdf4jOnlyWritesDumps = guest("dump", "org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule parquetOnlyWritesTables = guest(
            "tables",
            "org.apache.parquet..",
            "org.apache.hadoop..",
            "blue.strategic..",
            "com.github.luben..",
            "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule elkOnlyDraws = guest("terms", "org.eclipse.elk..", "org.eclipse.emf..");

    @ArchTest
    static final ArchRule fusekiOnlyPublishes =
            guest("publish", "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta..");

    @ArchTest
    static final ArchRule shaclOnlyChecks = noClasses()
            .that()
            .resideOutsideOfPackages("org.tipgraph.shapes", "org.tipgraph.publish")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena.shacl..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Abstract|Base|Data|Info)");

    /** A library that only one layer may know. */
    private static ArchRule guest(String layer, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.tipgraph." + layer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String[] packages(List<String> layers) {
        return layers.stream().map(layer -> "org.tipgraph." + layer).toArray(String[]::new);
    }
}
