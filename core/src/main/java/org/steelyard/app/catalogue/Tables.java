package org.steelyard.app.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.model.Pole;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.RowTaker;

/// What measures read: coded events and imported rows of one workspace. Remembers what was asked,
/// so that states compared share it; ask again after an import. One thread at a time.
public final class Tables {
  private final Session session;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> covered = new HashMap<>();
  private @Nullable Holdings holdings;

  /// Over an open workspace.
  public Tables(Session session) {
    this.session = session;
    new Kinds().all().forEach(kind -> kinds.put(kind.name(), kind));
  }

  private Kind kind(String name) {
    Kind kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("There is no kind " + name + ".");
    }
    return kind;
  }

  /// Reads imported rows of a kind; none where nothing of it was imported.
  void rows(String kind, List<String> columns, List<Condition> where, RowTaker taker) {
    session.rows(kind(kind), columns, where, taker);
  }

  /// Years of which a kind holds any row, by its column `year` (or `session`, `day`); empty where
  /// it is not imported.
  NavigableSet<Integer> years(String kind, String column) {
    return covered.computeIfAbsent(
        kind + "/" + column,
        _ -> {
          TreeSet<Integer> years = new TreeSet<>();
          rows(
              kind,
              List.of(column),
              List.of(),
              row -> {
                if (!row.none(0)) {
                  years.add(
                      column.equals("day") ? row.day(0).getYear() : Math.toIntExact(row.whole(0)));
                }
              });
          return years;
        });
  }

  /// The latest year within `asked` of which the kind holds rows; 0 where there is none.
  int latest(String kind, Years asked) {
    Integer year = years(kind, "year").floor(asked.to());
    return year == null || year < asked.from() ? 0 : year;
  }

  /// Why a kind has nothing for some years.
  String outside(String kind, String column, Years asked) {
    NavigableSet<Integer> years = years(kind, column);
    return years.isEmpty()
        ? Requirement.imported(kind).absent()
        : kind
            + " as imported covers "
            + span(years)
            + " and nothing of "
            + asked.words()
            + "; nothing is extrapolated";
  }

  /// `1964-2016`, or one year.
  static String span(NavigableSet<Integer> years) {
    return years.first().equals(years.last())
        ? Integer.toString(years.first())
        : years.first() + "-" + years.last();
  }

  /// A source that was used.
  Source source(String kind, String years) {
    return new Source(kind, kind(kind).origin().citation(), years);
  }

  /// What was read and coded.
  public Holdings coded() {
    Holdings ready = holdings;
    if (ready == null) {
      ready = session.holdings();
      holdings = ready;
    }
    return ready;
  }

  /// The settings' poles.
  public List<Pole> poles() {
    return coded().settings().poles();
  }

  /// Members of the pole `argument`, or the state itself; never `state`, who does not deal with
  /// himself.
  List<String> members(String argument, String state) {
    return poles().stream()
        .filter(pole -> pole.id().toUpperCase(Locale.ROOT).equals(argument))
        .findFirst()
        .map(Pole::members)
        .orElse(List.of(argument))
        .stream()
        .filter(member -> !member.equals(state))
        .toList();
  }
}
