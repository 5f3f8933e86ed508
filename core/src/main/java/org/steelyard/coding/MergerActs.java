package org.steelyard.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.steelyard.language.Table;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;

/// What kind of act a report tells of, as far as merging cares: whether both sides do it
/// together, and which modes can be two views of the same act.
///
/// Source: `data/ontology/mutual.tsv` (words for signing, in five languages), written for this
/// project.
final class MergerActs {
  private static final String PATH = "data/ontology/mutual.tsv";

  private static final String PHONE = "phone";

  private static final Set<PloverType> MUTUAL =
      Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

  /// Modes of one type that may be two views of one act: a summit abroad is a visit too, and an
  /// attack told as shelling here is told as destruction there. Other modes exclude each other.
  private static final Map<PloverType, Set<String>> VIEWS = new EnumMap<>(PloverType.class);

  static {
    VIEWS.put(PloverType.CONSULT, Set.of("visit", "third-party", "multilateral"));
    VIEWS.put(PloverType.ACCUSE, Set.of("disapprove", "allege"));
    VIEWS.put(PloverType.REQUEST, Set.of("change", "yield"));
    VIEWS.put(PloverType.MOBILIZE, Set.of("troops", "weapons"));
    VIEWS.put(PloverType.PROTEST, Set.of("demo", "riot", "obstruct"));
    VIEWS.put(
        PloverType.ASSAULT,
        Set.of("destroy", "firearms", "explosives", "heavy-weapons", "aerial", "drone"));
  }

  private final Map<String, List<String>> mutual;

  private MergerActs(Map<String, List<String>> mutual) {
    this.mutual = mutual;
  }

  /// Reads the program's own table.
  static MergerActs load() {
    Map<String, List<String>> mutual = new TreeMap<>();
    for (String[] row : Table.rows(PATH, 3)) {
      mutual.computeIfAbsent(row[0] + ":" + row[1], _ -> new ArrayList<>()).add(row[2]);
    }
    return new MergerActs(mutual);
  }

  /// Whether the act is one that both sides do together, so that its direction means nothing.
  boolean mutual(Report report) {
    if (MUTUAL.contains(report.type()) || report.reciprocal()) {
      return true;
    }
    String[] rule = report.rule().split(":", 3);
    return rule.length == 3
        && List.of(rule[2].split(" ", -1)).stream()
            .anyMatch(
                word ->
                    mutual.getOrDefault(rule[0] + ":" + rule[1], List.of()).stream()
                        .anyMatch(word::startsWith));
  }

  /// Whether no act of `type` can be of both modes. An empty mode excludes nothing but a call:
  /// who does not speak of a telephone speaks of a meeting.
  static boolean exclude(PloverType type, String a, String b) {
    if (type == PloverType.CONSULT && a.equals(PHONE) != b.equals(PHONE)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return false;
    }
    Set<String> views = VIEWS.getOrDefault(type, Set.of());
    return !(views.contains(a) && views.contains(b));
  }
}
