package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The floors and doors of the house: who may look at whom, and which package meets which library.
 */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule floorsLookDownOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("org.parley.cli..")
          .layer("serve")
          .definedBy("org.parley.serve..")
          .layer("page")
          .definedBy("org.parley.page..")
          .layer("app")
          .definedBy("org.parley.app..")
          .layer("rooms")
          .definedBy(rooms())
          .layer("rules")
          .definedBy("org.parley.rules..")
          .layer("names")
          .definedBy("org.parley.vocabulary..", "org.parley.authority..")
          .layer("doors")
          .definedBy(
              "org.parley.article..",
              "org.parley.nlp..",
              "org.parley.turtle..",
              "org.parley.table..")
          .layer("waist")
          .definedBy(
              "org.parley.coding..",
              "org.parley.fault..",
              "org.parley.format..",
              "org.parley.resource..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("serve", "cli")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("page", "serve", "cli")
          .whereLayer("rooms")
          .mayOnlyBeAccessedByLayers("app", "page", "serve", "cli")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("rooms", "app", "page", "serve", "cli")
          .whereLayer("names")
          .mayOnlyBeAccessedByLayers("rules", "rooms", "app", "page", "serve", "cli")
          .whereLayer("doors")
          .mayOnlyBeAccessedByLayers("names", "rules", "rooms", "app", "page", "serve", "cli");

  @ArchTest static final ArchRule extractKnowsNoOtherRoom = knowsNoOtherRoom("extract");

  @ArchTest static final ArchRule resolveKnowsNoOtherRoom = knowsNoOtherRoom("resolve");

  @ArchTest static final ArchRule graphKnowsNoOtherRoom = knowsNoOtherRoom("graph");

  @ArchTest static final ArchRule storeKnowsNoOtherRoom = knowsNoOtherRoom("store");

  @ArchTest static final ArchRule exportKnowsTheStoreOnly = knowsNoOtherRoom("export", "store");

  @ArchTest static final ArchRule evaluateKnowsNoOtherRoom = knowsNoOtherRoom("evaluate");

  @ArchTest static final ArchRule identityKnowsNoOtherRoom = knowsNoOtherRoom("identity");

  @ArchTest static final ArchRule correctKnowsNoOtherRoom = knowsNoOtherRoom("correct");

  @ArchTest static final ArchRule intakeKnowsNoOtherRoom = knowsNoOtherRoom("intake");

  @ArchTest
  static final ArchRule onlyTablesMeetTheCsvLibrary =
      onlyIn(new String[] {"org.apache.commons.csv.."}, "org.parley.table..");

  @ArchTest
  static final ArchRule onlyTheStoreMeetsJena =
      onlyIn(new String[] {"org.apache.jena.."}, "org.parley.store..");

  @ArchTest
  static final ArchRule onlyTheFormsForToolsMeetTheWritersOfNetworks =
      onlyIn(new String[] {"org.jgrapht.nio.."}, "org.parley.export.tool..");

  @ArchTest
  static final ArchRule onlyTurtleMeetsRio =
      onlyIn(new String[] {"org.eclipse.rdf4j.rio.."}, "org.parley.turtle..");

  @ArchTest
  static final ArchRule onlyTheLanguagePackagesMeetCoreNlp =
      onlyIn(
          new String[] {"edu.stanford.nlp.."},
          "org.parley.nlp..",
          "org.parley.rules..",
          "org.parley.extract..");

  @ArchTest
  static final ArchRule onlyTheCommandLineMeetsPicocliAndTheProgressBar =
      onlyIn(new String[] {"picocli..", "me.tongfei.."}, "org.parley.cli..");

  @ArchTest static final ArchRule searchKnowsNoOtherRoom = knowsNoOtherRoom("search");

  @ArchTest
  static final ArchRule onlyTheSearchMeetsLucene =
      onlyIn(new String[] {"org.apache.lucene.."}, "org.parley.search..");

  @ArchTest
  static final ArchRule onlyTheServerMeetsJetty =
      onlyIn(new String[] {"org.eclipse.jetty.."}, "org.parley.serve..");

  /** To the server that has a dataset; everything else Parley does without a network. */
  @ArchTest
  static final ArchRule onlyTheStoreAsksOverHttp =
      onlyIn(new String[] {"java.net.http.."}, "org.parley.store..");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.parley.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  /** An interrupt that meets a commit of TDB2 wedges the store's writer for ever. */
  @ArchTest
  static final ArchRule nobodyInterruptsAThread =
      noClasses()
          .that()
          // Gives an interrupt back to the caller whom it was meant for.
          .doNotHaveFullyQualifiedName("org.parley.store.PrivateThreads")
          .should()
          .callMethod(Thread.class, "interrupt")
          .orShould()
          .callMethod(ExecutorService.class, "shutdownNow")
          .orShould()
          .callMethod(Future.class, "cancel", boolean.class);

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static String[] rooms() {
    return new String[] {
      "org.parley.extract..",
      "org.parley.resolve..",
      "org.parley.graph..",
      "org.parley.store..",
      "org.parley.export..",
      "org.parley.evaluate..",
      "org.parley.search..",
      "org.parley.identity..",
      "org.parley.intake..",
      "org.parley.correct.."
    };
  }

  private static ArchRule knowsNoOtherRoom(String room, String... butThese) {
    String own = "org.parley." + room + "..";
    Set<String> allowed = new HashSet<>(Set.of(own));
    for (String name : butThese) {
      allowed.add("org.parley." + name + "..");
    }
    String[] others =
        Arrays.stream(rooms()).filter(other -> !allowed.contains(other)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }

  private static ArchRule onlyIn(String[] library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
