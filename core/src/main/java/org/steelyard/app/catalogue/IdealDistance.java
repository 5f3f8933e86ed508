package org.steelyard.app.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.measure.similarity.IdealPoint;
import org.steelyard.store.data.Condition;

/// Distance of two states' imported ideal points in the last session within the years.
record IdealDistance(Tables tables) implements NamedMeasure {
  private static final String KIND = "un-ideal-points";

  /// Session 1 began in the autumn of 1946 in the data's count: session + 1945 is its year.
  private static final int BEFORE_FIRST = 1945;

  private static final double LEVEL = 0.9;

  @Override
  public String name() {
    return "ideal-distance";
  }

  @Override
  public String words() {
    return "distance of ideal points estimated from UN votes (Bailey, Strezhnev and Voeten)";
  }

  @Override
  public String unit() {
    return "scale points, 0 alike";
  }

  @Override
  public Takes takes() {
    return Takes.STATE;
  }

  @Override
  public List<Requirement> needs(EventSource events) {
    return List.of(Requirement.imported(KIND));
  }

  @Override
  public Answer of(Question question) {
    TreeMap<Integer, Map<String, IdealPoint>> sessions = new TreeMap<>();
    tables.rows(
        KIND,
        List.of("session", "state_iso3", "ideal_point", "low", "high", "votes"),
        List.of(
            new Condition.In("state_iso3", List.of(question.state(), question.argument())),
            new Condition.Between(
                "session",
                (long) question.years().from() - BEFORE_FIRST,
                (long) question.years().to() - BEFORE_FIRST)),
        row -> {
          if (!row.none(2) && !row.none(3) && !row.none(4)) {
            int session = Math.toIntExact(row.whole(0));
            sessions
                .computeIfAbsent(session, _ -> new HashMap<>())
                .put(
                    row.text(1),
                    new IdealPoint(
                        row.text(1),
                        session,
                        row.real(2),
                        row.real(3),
                        row.real(4),
                        LEVEL,
                        Math.toIntExact(row.whole(5))));
          }
        });
    for (int session : sessions.descendingKeySet()) {
      Map<String, IdealPoint> points = sessions.getOrDefault(session, Map.of());
      IdealPoint one = points.get(question.state());
      IdealPoint other = points.get(question.argument());
      if (one != null && other != null) {
        return Answer.of(
            one.distance(other),
            List.of(tables.source(KIND, Integer.toString(session + BEFORE_FIRST))),
            "Session " + session + ", the last of the years in which both have a point.");
      }
    }
    return Answer.none(
        tables.years(KIND, "session").isEmpty()
            ? Requirement.imported(KIND).absent()
            : "no session of "
                + question.years().words()
                + " has a point of both; sessions "
                + Tables.span(tables.years(KIND, "session"))
                + " are imported");
  }
}
