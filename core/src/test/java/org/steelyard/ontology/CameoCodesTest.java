package org.steelyard.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;
import org.steelyard.ontology.CameoCodes.Known;
import org.steelyard.ontology.CameoCodes.Published;

class CameoCodesTest {
  private static final CameoCodes CODES = CameoCodes.load();

  /// An event of the reference file: its code and the intensity that it was shipped with.
  private record Shipped(String code, double intensity) {}

  private static Path beside(String name) {
    Path file =
        Path.of(System.getProperty("steelyard.root", ".."), "../shared/reference/models", name);
    assumeTrue(Files.exists(file), "no " + name + " beside the project");
    return file;
  }

  private static List<Shipped> events() throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(beside("icews_sample.csv.gz")))) {
      List<Shipped> events = new ArrayList<>();
      for (String line :
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
        // The code is the only cell that is quoted digits with a number after it.
        String[] cells = line.split("\"", -1);
        for (int i = 1; i + 1 < cells.length; i += 2) {
          if (cells[i].matches("\\d{2,4}") && cells[i + 1].matches(",-?[\\d.]+,")) {
            events.add(
                new Shipped(
                    cells[i],
                    Double.parseDouble(cells[i + 1].substring(1, cells[i + 1].length() - 1))));
            break;
          }
        }
      }
      return events;
    }
  }

  private static double score(String code) {
    return CODES.entry(code) instanceof Known k && k.goldstein() instanceof Published p
        ? p.intensity().value()
        : Double.NaN;
  }

  @Test
  void byTextCodeEveryEventHasTheIntensityItWasShippedWith() throws IOException {
    List<Shipped> events = events();
    assertThat(events).hasSize(4993);
    assertThat(events).allSatisfy(e -> assertThat(score(e.code())).isEqualTo(e.intensity()));
    assertThat(events.stream().mapToDouble(e -> score(e.code())).average().orElseThrow())
        .isCloseTo(-0.031, within(5e-4));
  }

  @Test
  void readAsIntegersAFifthOfTheScoresIsWrong() throws IOException {
    Map<Integer, Double> byNumber = new HashMap<>();
    CODES.all().forEach(k -> byNumber.put(Integer.parseInt(k.code()), score(k.code())));
    List<Shipped> events = events();
    double wrong =
        events.stream()
            .filter(
                e -> byNumber.getOrDefault(Integer.parseInt(e.code()), Double.NaN) != e.intensity())
            .count();
    assertThat(100 * wrong / events.size()).isCloseTo(20.7, within(0.05));
    double left =
        events.stream()
            .mapToDouble(e -> score(Integer.toString(Integer.parseInt(e.code()))))
            .filter(Double::isFinite)
            .average()
            .orElseThrow();
    assertThat(left).isCloseTo(-5.84, within(0.005));
  }

  @Test
  void theTableIsTheReferencesTable() throws IOException {
    int compared = 0;
    for (String line :
        Files.readAllLines(beside("goldstein_cameo_mapping.csv")).stream().skip(1).toList()) {
      String code = line.substring(1, line.indexOf('"', 1));
      // The name may hold commas; the last three cells do not.
      String[] cells = line.split(",", -1);
      assertThat(score(code)).as(code).isEqualTo(Double.parseDouble(cells[cells.length - 3]));
      compared++;
    }
    assertThat(compared).isEqualTo(312);
  }

  @Test
  void aCodeThatLostItsZeroIsUnknownAndSaysSo() {
    assertThat(CODES.entry("40"))
        .isInstanceOfSatisfying(
            CameoCodes.Unknown.class, u -> assertThat(u.why()).contains("Maybe").contains("040"));
    assertThat(CODES.entry("999")).isInstanceOf(CameoCodes.Unknown.class);
    assertThat(score("10")).isNotEqualTo(score("010"));
  }

  @Test
  void ploverTypesAndModesAreThoseOfTheOntology() {
    Ontology ontology = Ontology.load();
    assertThat(CODES.all()).hasSize(313);
    for (Known known : CODES.all()) {
      assertThat(known.code()).startsWith(known.root());
      if (!known.plover().isEmpty()) {
        List<String> modes =
            ontology.entry(PloverType.valueOf(known.plover())).modes().stream()
                .map(Ontology.Mode::name)
                .toList();
        assertThat(known.mode().isEmpty() || modes.contains(known.mode()))
            .as(known.code())
            .isTrue();
      }
    }
    assertThat(CODES.entry("042"))
        .isInstanceOfSatisfying(
            Known.class,
            k -> {
              assertThat(k.plover()).isEqualTo("CONSULT");
              assertThat(k.mode()).isEqualTo("visit");
              assertThat(k.quad()).isEqualTo(QuadClass.VERBAL_COOPERATION);
            });
  }
}
