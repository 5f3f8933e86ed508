package org.steelyard.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.steelyard.language.Table;

/// Which state a code means in its system on a day. Table: `data/codes/states.tsv`. For any
/// thread.
public final class Codes {
  private static final String TABLE = "data/codes/states.tsv";
  private static final int COLUMNS = 8;
  private static final int MOST_ASKED = 1 << 14;

  private final Map<CodeSystem, Map<String, List<StateSpan>>> spans =
      new EnumMap<>(CodeSystem.class);

  /// Names asked for before: folding one takes longer than finding it.
  private final Map<String, List<StateSpan>> asked = new ConcurrentHashMap<>();

  private Codes() {
    for (CodeSystem system : CodeSystem.values()) {
      spans.put(system, new HashMap<>());
    }
    for (String[] row : Table.rows(TABLE, COLUMNS)) {
      LocalDate from = row[5].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[5]);
      LocalDate to = row[6].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[6]);
      StateSpan span = new StateSpan(row[0], from, to);
      add(CodeSystem.ISO3, row[0], span);
      add(CodeSystem.ISO2, row[1], span);
      add(CodeSystem.FIPS, row[2], span);
      add(CodeSystem.COW, row[3], span);
      add(CodeSystem.GW, row[4], span);
      for (String name : row[7].split("\\|", -1)) {
        add(CodeSystem.NAME, name, span);
      }
    }
  }

  private void add(CodeSystem system, String code, StateSpan span) {
    if (!code.isEmpty()) {
      of(system).computeIfAbsent(folded(system, code), key -> new ArrayList<>()).add(span);
    }
  }

  private Map<String, List<StateSpan>> of(CodeSystem system) {
    return spans.getOrDefault(system, Map.of());
  }

  /// The table, read once for each caller.
  public static Codes read() {
    return new Codes();
  }

  /// All states that `code` ever meant, in the order of the table; empty where it is unknown.
  public List<StateSpan> spans(CodeSystem system, String code) {
    return List.copyOf(of(system).getOrDefault(folded(system, code), List.of()));
  }

  /// ISO3 of the state that `code` means; empty where it means none.
  ///
  /// A code that meant one state only means it on every day: the votes of the Ukrainian SSR of
  /// 1950 are Ukraine's. Where it meant several, the day decides.
  public String iso3(CodeSystem system, String code, LocalDate day) {
    List<StateSpan> found = found(system, code);
    if (found.isEmpty()) {
      return "";
    }
    boolean same = true;
    String held = "";
    for (StateSpan span : found) {
      same &= span.iso3().equals(found.getFirst().iso3());
      if (held.isEmpty() && span.holds(day)) {
        held = span.iso3();
      }
    }
    return same ? found.getFirst().iso3() : held;
  }

  private List<StateSpan> found(CodeSystem system, String code) {
    if (system != CodeSystem.NAME) {
      return of(system).getOrDefault(code, List.of());
    }
    List<StateSpan> before = asked.get(code);
    if (before != null) {
      return before;
    }
    List<StateSpan> found = of(system).getOrDefault(folded(system, code), List.of());
    if (asked.size() < MOST_ASKED) {
      asked.put(code, found);
    }
    return found;
  }

  private static String folded(CodeSystem system, String code) {
    return switch (system) {
      case ISO3, ISO2, FIPS, COW, GW -> code;
      case NAME -> code.toLowerCase(Locale.ROOT);
    };
  }
}
