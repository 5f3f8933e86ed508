package org.steelyard.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.app.json.Json;
import org.steelyard.measure.organisations.Held;
import org.steelyard.measure.organisations.JointMemberships;
import org.steelyard.measure.organisations.Membership;
import org.steelyard.measure.organisations.Organisation;
import org.steelyard.measure.organisations.Organisations;
import org.steelyard.model.Measured;
import tools.jackson.databind.node.ObjectNode;

/// Answers `show organisations`: what one state or two belong to on 31 December of a year, with
/// dates and the source of each list. The tables are the program's own: no workspace is read.
public final class BelongsTo {
  private static final String BEFORE = "before " + Organisations.FIRST;

  private final Organisations organisations;
  private final int year;
  private final List<ObjectNode> json = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final ObjectNode more = Json.object();

  private BelongsTo(Organisations organisations, int year) {
    this.organisations = organisations;
    this.year = year;
    more.put("on", year + "-12-31").put("lists", organisations.all().size());
  }

  /// Memberships of one state: full ones, then those as observer, associate or dialogue partner.
  public static Show.Answer one(Organisations organisations, String state, int year) {
    BelongsTo answer = new BelongsTo(organisations, year);
    switch (organisations.held(state, year)) {
      case Held.Unknown unknown -> answer.none(unknown.reason());
      case Held.Lists lists -> {
        answer.lines.add(
            String.format(
                Locale.ROOT,
                "%s on 31 December %d: member of %d of %d organisations, formats and treaties"
                    + " listed, observer or associate of %d more",
                state,
                year,
                lists.full().size(),
                organisations.all().size(),
                lists.beside().size()));
        lists.full().forEach(id -> answer.row(id, List.of(state), true));
        lists.beside().forEach(id -> answer.row(id, List.of(state), false));
      }
    }
    return answer.answer(state);
  }

  /// Joint memberships of two states, their Jaccard index, and what only one of them has.
  public static Show.Answer both(Organisations organisations, String a, String b, int year) {
    BelongsTo answer = new BelongsTo(organisations, year);
    JointMemberships joint = JointMemberships.of(organisations, a, b, year);
    answer.more.set("jaccard", Json.measured(joint.jaccard()));
    switch (joint.jaccard()) {
      case Measured.NoData none -> answer.none(none.reason());
      case Measured.Estimate jaccard -> {
        answer.lines.add(
            String.format(
                Locale.ROOT,
                "%s and %s on 31 December %d: %d joint memberships, Jaccard %.3f (n %d)",
                a,
                b,
                year,
                joint.joint().size(),
                jaccard.value(),
                jaccard.n()));
        joint.joint().forEach(id -> answer.row(id, List.of(a, b), true));
        answer.rest("only_first", a + " only", joint.first());
        answer.rest("only_second", b + " only", joint.second());
        answer.rest("otherwise", "Both, but not both as members", joint.watched());
      }
    }
    return answer.answer(a + " " + b);
  }

  private void row(String id, List<String> states, boolean full) {
    Organisation one = organisations.organisation(id);
    ObjectNode row = Json.object().put("id", id).put("name", one.name());
    row.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
    List<String> since = new ArrayList<>();
    for (String state : states) {
      Membership spell = spell(id, state, full);
      ObjectNode dates = row.putObject(state).put("status", spell.status());
      dates.put("from", from(spell));
      Json.putText(dates, "to", spell.to());
      since.add(
          (states.size() > 1 ? state + " " : full ? "" : spell.status() + " ")
              + (spell.from().isEmpty() ? BEFORE : "since " + spell.from())
              + (spell.to().isEmpty() ? "" : " until " + spell.to()));
    }
    row.put("source", one.source());
    Json.putText(row, "address", one.address());
    json.add(row);
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-17s %s: %s  [%s]",
            id,
            one.name(),
            String.join(", ", since),
            one.source()));
  }

  private static String from(Membership spell) {
    return spell.from().isEmpty() ? BEFORE : spell.from();
  }

  private Membership spell(String id, String state, boolean full) {
    for (Membership one : organisations.memberships(state)) {
      boolean wanted = full ? one.full() : one.beside();
      if (wanted && one.organisation().equals(id) && one.held(year)) {
        return one;
      }
    }
    throw new IllegalStateException(state + " has no spell in " + id + " in " + year + ".");
  }

  private void rest(String key, String title, List<String> ids) {
    more.set(key, Json.texts(ids));
    if (!ids.isEmpty()) {
      after.add(title + ": " + String.join(", ", ids));
    }
  }

  private void none(String reason) {
    more.put("no_data", reason);
    after.add("No data: " + reason + ".");
  }

  private Show.Answer answer(String states) {
    String query = "organisations " + states + " --year " + year;
    return new Show.Answer("", query, json.size(), json, lines, more, after);
  }
}
