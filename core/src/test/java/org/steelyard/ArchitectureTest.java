package org.steelyard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// States the order of the stages, once, and the walls between them.
final class ArchitectureTest {
  /// Each stage may know those before it and none after it.
  static final List<String> STAGES =
      List.of(
          "model",
          "language",
          "ontology",
          "read",
          "imports",
          "coding",
          "store",
          "review",
          "measure",
          "publish",
          "app");

  /// The classes of the program, read only when a rule needs them.
  private static final class Program {
    private static final JavaClasses CLASSES =
        new ClassFileImporter()
            .importPath(
                Path.of(System.getProperty("steelyard.root", ".."), "core", "target", "classes"));
  }

  private static String inside(String stage) {
    return "org.steelyard." + stage + "..";
  }

  @Test
  void aStageKnowsOnlyStagesBeforeIt() {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(ArchitectureTest::inside)
              .toArray(String[]::new);
      if (later.length > 0) {
        check(
            noClasses()
                .that()
                .resideInAPackage(inside(STAGES.get(i)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
      }
    }
  }

  @Test
  void everyPackageBelongsToAStage() {
    TreeSet<String> unknown = new TreeSet<>();
    for (JavaClass one : Program.CLASSES) {
      String rest = one.getPackageName().substring("org.steelyard".length());
      String stage = rest.isEmpty() ? "" : rest.substring(1).split("\\.", -1)[0];
      if (!stage.isEmpty() && !STAGES.contains(stage)) {
        unknown.add(stage);
      }
    }
    assertThat(unknown).as("packages that have no place in the order of stages").isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.steelyard.(**)").should().beFreeOfCycles());
  }

  @Test
  void theModelKnowsNothing() {
    check(
        noClasses()
            .that()
            .resideInAPackage(inside("model"))
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.steelyard.model", "java..", "org.jspecify.."));
  }

  @Test
  void onlyTheStoreSeesSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(inside("store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb.."));
  }

  @Test
  void onlyTheApplicationPrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(inside("app"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void nothingPublicSpeaksOfOptional() {
    check(
        methods()
            .that()
            .arePublic()
            .should()
            .notHaveRawReturnType(Optional.class)
            .because("absence has a type of its own or is an empty value"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Program.CLASSES);
  }
}
