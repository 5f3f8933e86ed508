package org.steelyard.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Table;
import org.steelyard.model.Intensity;
import org.steelyard.model.QuadClass;

/// What a CAMEO code means: quad class, PLOVER type, Goldstein score.
///
/// Codes are text: `01`, `010` and `10` are three codes. Reference: on 4,993 ICEWS events of June
/// 2018 the scores are the shipped ones in every row, mean -.031; with codes read as integers 20.7
/// per cent are wrong. Sources: `data/ontology/cameo.source.yml`. Trap: a score knows neither who
/// acts nor how many; never publish a sum of them.
public final class CameoCodes {
  /// Name of the scale of [Known#goldstein].
  public static final String SCALE = "Goldstein";

  private static final String PATH = "data/ontology/cameo.tsv";

  private final Map<String, Known> codes = new LinkedHashMap<>();

  /// What is known of a code.
  public sealed interface Entry {}

  /// A code of the table.
  ///
  /// @param code as text, with its leading zero
  /// @param root first two characters
  /// @param quad CAMEO's class, which differs from PLOVER's for some
  /// @param plover name of the PLOVER type, or empty where no single one answers
  /// @param mode PLOVER's mode, or empty
  /// @param goldstein the score on the scale `Goldstein`
  public record Known(
      String code, String root, QuadClass quad, String plover, String mode, Score goldstein)
      implements Entry {}

  /// No code of the table.
  ///
  /// @param why with the code, and a line that begins "Maybe"
  public record Unknown(String why) implements Entry {}

  /// A score, or none.
  public sealed interface Score {}

  /// A score that was published.
  public record Published(Intensity intensity) implements Score {}

  /// No score was published for this code.
  public record NotPublished() implements Score {}

  private CameoCodes() {}

  /// Reads the program's own table.
  ///
  /// @throws IllegalStateException where the table is absent or wrong
  public static CameoCodes load() {
    CameoCodes table = new CameoCodes();
    for (String[] row : Table.rows(PATH, 6)) {
      Score score =
          row[5].isEmpty()
              ? new NotPublished()
              : new Published(new Intensity(SCALE, Double.parseDouble(row[5])));
      table.codes.put(row[0], new Known(row[0], row[1], quad(row[2]), row[3], row[4], score));
    }
    return table;
  }

  private static QuadClass quad(String label) {
    for (QuadClass quad : QuadClass.values()) {
      if (quad.label().equals(label)) {
        return quad;
      }
    }
    throw new IllegalStateException(PATH + " has an unknown quad class '" + label + "'.");
  }

  /// What `code` means, as it stands: no zero is added and nothing is cut off.
  public Entry entry(String code) {
    Known known = codes.get(code);
    if (known != null) {
      return known;
    }
    boolean zeroLost = codes.containsKey("0" + code);
    return new Unknown(
        "'"
            + code
            + "' is no CAMEO code.\nMaybe "
            + (zeroLost
                ? "its leading zero was lost where codes were read as numbers: 0" + code + "?"
                : "it is a code of another scheme?"));
  }

  /// All codes in order.
  public List<Known> all() {
    return List.copyOf(codes.values());
  }
}
