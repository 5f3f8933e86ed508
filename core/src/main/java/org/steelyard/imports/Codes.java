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

/// Which state a code means in its system on a day. Tables: `data/codes/states.tsv`,
/// `data/codes/numeric.tsv`, names of five languages in `data/actors/states.jsonl`. For any
/// thread.
public final class Codes {
  private static final String TABLE = "data/codes/states.tsv";
  private static final int COLUMNS = 8;
  private static final String NUMBERS = "data/codes/numeric.tsv";
  private static final int NUMBER_COLUMNS = 4;
  private static final int MOST_ASKED = 1 << 14;

  private final Map<CodeSystem, Map<String, List<StateSpan>>> spans =
      new EnumMap<>(CodeSystem.class);

  /// Names asked for before: folding one takes longer than finding it.
  private final Map<String, List<StateSpan>> asked = new ConcurrentHashMap<>();

  private Codes() {
    for (CodeSystem system : CodeSystem.values()) {
      spans.put(system, new HashMap<>());
    }
    Map<String, List<StateSpan>> states = new HashMap<>();
    for (String[] row : Table.rows(TABLE, COLUMNS)) {
      StateSpan span = span(row[0], row[5], row[6]);
      states.computeIfAbsent(row[0], key -> new ArrayList<>()).add(span);
      add(CodeSystem.ISO3, row[0], span);
      add(CodeSystem.ISO2, row[1], span);
      add(CodeSystem.FIPS, row[2], span);
      add(CodeSystem.COW, row[3], span);
      add(CodeSystem.GW, row[4], span);
      for (String name : row[7].split("\\|", -1)) {
        add(CodeSystem.NAME, name, span);
      }
    }
    for (String[] row : Table.rows(NUMBERS, NUMBER_COLUMNS)) {
      add(CodeSystem.NUMERIC, row[0], span(row[1], row[2], row[3]));
    }
    names(states);
  }

  /// What data sets call a state goes before what people call it: a name that stands in the table
  /// of codes is not taken from the other.
  private void names(Map<String, List<StateSpan>> states) {
    Map<String, List<StateSpan>> known = Map.copyOf(of(CodeSystem.NAME));
    for (StateNames.Name name : StateNames.read()) {
      if (!known.containsKey(folded(CodeSystem.NAME, name.name()))) {
        for (StateSpan span : states.getOrDefault(name.iso3(), List.of())) {
          add(CodeSystem.NAME, name.name(), span);
        }
      }
    }
  }

  private static StateSpan span(String iso3, String from, String to) {
    return new StateSpan(
        iso3,
        from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
  }

  private void add(CodeSystem system, String code, StateSpan span) {
    if (!code.isEmpty()) {
      List<StateSpan> list =
          of(system).computeIfAbsent(folded(system, code), key -> new ArrayList<>());
      if (!list.contains(span)) {
        list.add(span);
      }
    }
  }

  private Map<String, List<StateSpan>> of(CodeSystem system) {
    return spans.getOrDefault(system, Map.of());
  }

  /// The tables, read once for each caller.
  public static Codes read() {
    return new Codes();
  }

  /// All states that `code` ever meant, in the order of the table; empty where it is unknown.
  public List<StateSpan> spans(CodeSystem system, String code) {
    return List.copyOf(of(system).getOrDefault(folded(system, code), List.of()));
  }

  /// ISO3 of the state that `code` means; empty where it means none, or several on one day.
  ///
  /// A code that meant one state only means it on every day: the votes of the Ukrainian SSR of
  /// 1950 are Ukraine's, and `Soviet Union` of 2005 is the Soviet Union still. Where it meant
  /// several, the day decides.
  public String iso3(CodeSystem system, String code, LocalDate day) {
    List<StateSpan> found = found(system, code);
    if (found.isEmpty()) {
      return "";
    }
    String first = found.getFirst().iso3();
    boolean same = true;
    boolean several = false;
    String held = "";
    for (StateSpan span : found) {
      same &= span.iso3().equals(first);
      if (span.holds(day)) {
        several |= !held.isEmpty() && !held.equals(span.iso3());
        held = span.iso3();
      }
    }
    return same ? first : several ? "" : held;
  }

  /// Whether the day decides which state `code` means.
  boolean dated(CodeSystem system, String code) {
    return found(system, code).stream().map(StateSpan::iso3).distinct().count() > 1;
  }

  private List<StateSpan> found(CodeSystem system, String code) {
    if (system != CodeSystem.NAME) {
      return of(system).getOrDefault(folded(system, code), List.of());
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
      case NUMERIC -> unpadded(code);
      case NAME -> code.toLowerCase(Locale.ROOT);
    };
  }

  private static String unpadded(String code) {
    int from = 0;
    while (from < code.length() - 1 && code.charAt(from) == '0') {
      from++;
    }
    return code.substring(from);
  }
}
