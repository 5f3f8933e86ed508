package org.steelyard.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Requirement;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.language.Table;

/// The section "Named measures" of docs/reference/measures.md, written from the catalogue and
/// `data/measures/named.tsv` (formula, section, reference value, test that proves it).
public final class NamedMeasuresSection {
  /// Its heading.
  public static final String HEADING = "## Named measures\n";

  /// What the table says of one measure.
  public record Told(String formula, String section, String reference, String test) {
    /// Where the test's source stands.
    public Path source(Path root) {
      return root.resolve("core/src/test/java/org/steelyard/" + test.replace('.', '/') + ".java");
    }
  }

  private NamedMeasuresSection() {}

  /// All rows of the table by name.
  public static Map<String, Told> told() {
    Map<String, Told> told = new LinkedHashMap<>();
    for (String[] row : Table.rows("data/measures/named.tsv", 5)) {
      told.put(row[0], new Told(row[1], row[2], row[3], row[4]));
    }
    return told;
  }

  /// Names of the catalogue, in its order.
  public static List<String> names() {
    return all().stream().map(NamedMeasure::name).toList();
  }

  private static List<NamedMeasure> all() {
    return Catalogue.of(new Tables(new FakePipeline().open(Path.of("none")))).all();
  }

  /// The section, with its heading.
  public static String section() {
    StringBuilder page = new StringBuilder(HEADING);
    page.append(
        """

        What `measure` and `compare` know by name; written by `DocsTest` from the catalogue and `data/measures/named.tsv`. After the colon stands another state, or (pole) a state or a pole of the settings.
        *Events*: coded ones, or imported by `--events icews` or `gdelt`; counts also by `icews-dyad-year`. By month, quarter or year: affinity, net-cooperation, talk-deed-gap, quads; all others by year.

        | name | what | unit | needs | formula | reference value or law | proved by |
        |---|---|---|---|---|---|---|
        """);
    Map<String, Told> told = told();
    for (NamedMeasure measure : all()) {
      Told row = told.getOrDefault(measure.name(), new Told("", "", "", ""));
      String takes =
          switch (measure.takes()) {
            case NOTHING -> "";
            case STATE -> ":STATE";
            case POLE -> ":POLE";
            case PAIR -> ":POLE/POLE";
          };
      List<String> cells = new ArrayList<>();
      cells.add("`" + measure.name() + takes + "`");
      cells.add(measure.words());
      cells.add(measure.unit());
      cells.add(
          measure.needs(EventSource.CODED).stream()
              .map(Requirement::data)
              .map(data -> data.equals(Requirement.CODED.data()) ? "events" : "`" + data + "`")
              .collect(Collectors.joining(", ")));
      cells.add(row.formula() + " ([more](#" + row.section() + "))");
      cells.add(row.reference());
      cells.add("`" + row.test().substring(row.test().lastIndexOf('.') + 1) + "`");
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return page.toString();
  }

  /// `page` with this section in place of the one it has.
  public static String within(String page) {
    int from = page.indexOf(HEADING);
    int to = page.indexOf("\n## ", from);
    return page.substring(0, from) + section() + page.substring(to);
  }

  /// Whether the test's source is there.
  public static boolean proved(Told told, Path root) {
    return Files.exists(told.source(root));
  }
}
