package org.steelyard.store.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;

/// What is known of each column of a panel: meaning, source, citation, coverage, digest.
final class Notes {
  private static final String STATES =
      "Correlates of War Project. 2017. State System Membership List, v2016; Gleditsch, Kristian"
          + " S., and Michael D. Ward. 1999. Interstate System Membership. International Interactions"
          + " 25(4)";

  private final Panel panel;
  private final Kinds kinds;
  private final Function<Kind, Imported> held;
  private final Map<String, String> digests = new LinkedHashMap<>();

  Notes(Panel panel, Kinds kinds, Function<Kind, Imported> held) {
    this.panel = panel;
    this.kinds = kinds;
    this.held = held;
  }

  List<ColumnNote> of(Desk desk, List<Part> parts) {
    List<ColumnNote> notes = new ArrayList<>();
    long rows = desk.number("SELECT count(*) FROM base");
    for (Cell cell : Base.cells(desk)) {
      notes.add(
          new ColumnNote(
              cell.name(),
              cell.meaning(),
              cell.unit(),
              "system of states: " + panel.system().code(),
              STATES,
              Panel.FIRST + "-" + Panel.LAST,
              "member on any day of the year; code of 1 July",
              rows,
              ""));
    }
    for (Part part : parts) {
      String source = String.join(" ", part.component().kinds());
      String citation = joined(part, kind -> kinds.named(kind).origin().citation());
      String digest = joined(part, this::digest);
      for (Cell cell : part.cells()) {
        Coverage coverage = part.component().coverage();
        notes.add(
            new ColumnNote(
                cell.name(),
                cell.meaning(),
                cell.unit(),
                source,
                citation,
                coverage.told(),
                coverage.asOf(),
                part.used(),
                digest));
      }
    }
    return notes;
  }

  /// A part with several kinds mostly has one citation.
  private static String joined(Part part, Function<String, String> told) {
    return String.join(" ", part.component().kinds().stream().map(told).distinct().toList());
  }

  private String digest(String kind) {
    return digests.computeIfAbsent(kind, name -> held.apply(kinds.named(name)).digest());
  }
}
