package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.json.Json;
import org.steelyard.app.wire.LocalPipeline;
import tools.jackson.databind.JsonNode;

/// Published figures are found again, and the pages say what was found.
///
/// Written anew with `-Dsteelyard.docs=write`, where the shared data lie beside the project.
final class ReproductionTest {
  private static final Path ROOT = Path.of(System.getProperty("steelyard.root", ".."));
  private static final Path PAGES = ROOT.resolve("docs/reproduction");
  private static final Path DATA = ROOT.resolve("../shared/data");

  /// A workspace that holds the data already, to spare the imports while working on a page.
  private static final String HELD = System.getProperty("steelyard.reproduction", "");

  @TempDir Path folder;

  private static List<Reproduction> files() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .map(
              file -> {
                try {
                  return Reproduction.read(file);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
    }
  }

  private static Path page(Reproduction file) {
    return PAGES.resolve(file.name() + ".md");
  }

  @Test
  void everyPagePrintsFiguresThatMeetItsFile() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(8);
    for (Reproduction file : files()) {
      String text = Files.readString(page(file));
      Map<String, Double> found = ReproductionPage.found(text);
      assertThat(found.keySet()).as(file.name()).containsAll(file.expected().keySet());
      file.expected()
          .forEach(
              (key, value) ->
                  assertThat(Math.abs(found.getOrDefault(key, Double.NaN) - value))
                      .as(file.name() + ": " + key)
                      .isLessThanOrEqualTo(file.tolerance(key)));
      for (String statement : file.order()) {
        assertThat(text).as(file.name()).contains("| " + statement + " | yes |");
      }
      for (String statement : file.fails()) {
        assertThat(text).as(file.name()).contains("| " + statement + " | no |");
      }
      assertThat(text).as(file.name()).contains(file.verdict().substring(1));
      assertThat(Files.readString(PAGES.resolve("README.md")))
          .as("README lists every page with its verdict")
          .contains("](" + file.name() + ".md) | ")
          .contains("| " + file.verdict() + " |");
      file.commands().values().forEach(c -> assertThat(text).contains("./steelyard " + c + "\n"));
    }
  }

  /// Imports what the files need once, runs their commands, compares.
  @Test
  void everyFigureIsFoundAgainFromTheData() throws IOException {
    Map<String, TreeSet<String>> wanted = new LinkedHashMap<>();
    for (Reproduction file : files()) {
      file.data()
          .forEach((kind, path) -> wanted.computeIfAbsent(kind, _ -> new TreeSet<>()).add(path));
    }
    for (TreeSet<String> paths : wanted.values()) {
      for (String path : paths) {
        Assumptions.assumeTrue(
            Files.exists(DATA.resolve(path)), () -> "skipped: there is no " + path);
      }
    }
    if (HELD.isEmpty()) {
      wanted.forEach(
          (kind, paths) ->
              paths.forEach(path -> run("import", kind, DATA.resolve(path).toString(), "-q")));
    }
    for (Reproduction file : files()) {
      Map<String, Double> got = new LinkedHashMap<>();
      file.commands().forEach((name, command) -> got.putAll(values(name, command)));
      assertThat(file.wrong(got)).isEmpty();
      String text = ReproductionPage.of(file, got);
      if (System.getProperty("steelyard.docs", "").equals("write")) {
        Files.writeString(page(file), text);
      }
      assertThat(Files.readString(page(file))).isEqualTo(text);
    }
  }

  private Run run(String... args) {
    Path workspace = HELD.isEmpty() ? folder.resolve("data") : Path.of(HELD);
    Run run = Run.of(LocalPipeline::new, workspace, "", args);
    // Refused rows (SIPRI's totals) end an import with 3.
    assertThat(run.exit()).as(run.err()).isIn(0, 3);
    return run;
  }

  private Map<String, Double> values(String name, String command) {
    JsonNode json = Json.parse(run((command + " --json -q").split(" ", -1)).out());
    Map<String, Double> values = new LinkedHashMap<>();
    double sum = 0;
    int n = 0;
    for (JsonNode measure : json.path("measures")) {
      for (JsonNode state : measure.path("states")) {
        String key =
            name
                + " "
                + measure.path("measure").asString("")
                + " "
                + state.path("state").asString("");
        if (!state.path("value").isNull()) {
          values.put(key, state.path("value").asDouble());
          sum += state.path("value").asDouble();
          n++;
        }
        for (JsonNode part : state.path("parts")) {
          values.put(key + " " + part.path("name").asString(""), part.path("value").asDouble());
        }
      }
    }
    if (n > 1) {
      values.put(name + " mean", Math.rint(sum / n * 1e6) / 1e6);
    }
    return values;
  }
}
