package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.steelyard.language.Table;
import tools.jackson.databind.JsonNode;

/// Members of our organisations against the full members that the Correlates of War project
/// counts by year (Intergovernmental Organizations, version 3: Pevehouse et al. 2020).
/// Compared are the years from 1991 to 2014 that their table has of an organisation; years of
/// joining and leaving agree where they are at most one apart. Of organisations whose list of
/// ours is not complete only the members that we have are compared.
final class MembershipsCheck {
  private static final int FIRST = 1991;
  private static final int LAST = 2014;
  private static final Set<String> INSIDE = Set.of("member", "participant", "suspended");

  /// States that another one continues, as they count.
  private static final Map<String, String> CONTINUED =
      Map.of("SUN", "RUS", "YUG", "SRB", "SCG", "SRB");

  /// Years of membership, both ends inside.
  private record Years(int from, int to) {
    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  private MembershipsCheck() {}

  /// One comparison for each organisation, in the order of our codes.
  static List<Compared> run() {
    Map<String, Map<String, Years>> theirs = theirs();
    Map<String, JsonNode> ours = new HashMap<>();
    Json.rows("organisations").forEach(row -> ours.put(Json.text(row.path("id")), row));
    List<Compared> found = new ArrayList<>();
    for (String[] pair : Table.rows("actors-checked/organisations.tsv", 2)) {
      JsonNode organisation = ours.get(pair[0]);
      Map<String, Years> members = theirs.get(pair[1]);
      if (organisation == null || members == null) {
        throw new IllegalStateException(
            "No organisation " + pair[0] + " or " + pair[1] + ". Maybe it was renamed?");
      }
      found.add(compare(organisation, members));
    }
    return found;
  }

  private static Compared compare(JsonNode organisation, Map<String, Years> theirs) {
    int first = theirs.values().stream().mapToInt(Years::from).min().orElse(FIRST);
    int last = theirs.values().stream().mapToInt(Years::to).max().orElse(LAST);
    Map<String, Years> ours = ours(organisation, first, last);
    Set<String> states = new TreeSet<>(ours.keySet());
    if (organisation.path("complete").booleanValue(false)) {
      states.addAll(theirs.keySet());
    }
    int agree = 0;
    List<String> differ = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    String id = Json.text(organisation.path("id"));
    for (String state : states) {
      Years own = ours.get(state);
      Years other = theirs.get(state);
      if (own == null || other == null) {
        missing.add(id + " " + state + " | " + (own == null ? "COW " + other : "ours " + own));
      } else if (Math.abs(own.from() - other.from()) > 1 || Math.abs(own.to() - other.to()) > 1) {
        differ.add(id + " " + state + " | ours " + own + " | COW " + other);
      } else {
        agree++;
      }
    }
    return new Compared(id, agree, differ, missing);
  }

  /// Our members within the years that the other table has, from first joining to last leaving.
  private static Map<String, Years> ours(JsonNode organisation, int first, int last) {
    Map<String, Years> years = new TreeMap<>();
    boolean treaty = Json.text(organisation.path("kind")).equals("treaty");
    for (JsonNode member : organisation.path("members")) {
      String state = Json.text(member.path("iso3"));
      int from = year(Json.text(member.path("from")), first);
      int to = year(Json.text(member.path("to")), last);
      String status = Json.text(member.path("status"));
      if (!state.isEmpty()
          && (INSIDE.contains(status) || (treaty && status.equals("signatory")))
          && from <= last
          && to >= first) {
        years.merge(
            CONTINUED.getOrDefault(state, state),
            new Years(Math.max(from, first), Math.min(to, last)),
            MembershipsCheck::joined);
      }
    }
    return years;
  }

  private static Years joined(Years a, Years b) {
    return new Years(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
  }

  private static int year(String date, int otherwise) {
    return date.isEmpty() ? otherwise : Integer.parseInt(date.substring(0, 4));
  }

  /// Years of full membership by their code of the organisation and our code of the state.
  private static Map<String, Map<String, Years>> theirs() {
    Map<String, String> codes = ForeignTables.codes();
    for (String[] row : Table.rows("actors-checked/states.tsv", 2)) {
      codes.put(row[0], row[1]);
    }
    Map<String, Map<String, Years>> theirs = new HashMap<>();
    for (List<String> row : ForeignTables.rows("cow_igo_membership_long.csv.gz")) {
      int year = Integer.parseInt(row.get(1));
      String state = codes.get(row.get(2));
      if (year >= FIRST && year <= LAST && state != null && row.get(3).equals("1")) {
        theirs
            .computeIfAbsent(row.get(0), k -> new TreeMap<>())
            .merge(state, new Years(year, year), MembershipsCheck::joined);
      }
    }
    return theirs;
  }
}
