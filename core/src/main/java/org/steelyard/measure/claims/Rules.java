package org.steelyard.measure.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.claims.Cues.Hit;
import org.steelyard.measure.claims.Testable.Unresolved;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// The rules that know a testable claim by its words. Each needs cues in an order and within a few
/// words of each other; then its parameters are resolved, or said not to be.
final class Rules {
  private static final String ONLY = "only of a group";
  private static final String EXTREME = "extreme of record";
  private static final String FIRST = "first time";
  private static final String GROWTH = "growth";

  /// What a rule found.
  ///
  /// @param denies whether the rule itself takes account of a negation
  record Fired(String rule, Testable testable, boolean denies) {}

  private final Said said;
  private final List<String> about;
  private final LevelRules levels;

  /// @param about codes of the states that the claim is about, where its words name none
  Rules(Said said, List<String> about) {
    this.said = said;
    this.about = about.stream().filter(Said::state).toList();
    this.levels = new LevelRules(said, this.about);
  }

  List<Fired> all() {
    List<Fired> fired = new ArrayList<>();
    fired.addAll(only());
    if (fired.isEmpty()) {
      fired.addAll(levels.policy());
    }
    fired.addAll(extreme());
    fired.addAll(noneOther());
    fired.addAll(firstTime());
    fired.addAll(growth());
    fired.addAll(levels.largestPartner());
    fired.addAll(levels.votes());
    fired.addAll(levels.relations());
    return fired;
  }

  /// "The only country in G with a balanced policy".
  private List<Fired> only() {
    List<Property> properties = levels.properties();
    if (said.near("only", "state", 4, false).end() == 0 || properties.isEmpty()) {
      return List.of();
    }
    List<Group> groups = said.groups().stream().map(Cues.Place::group).distinct().toList();
    if (groups.size() != 1) {
      return List.of(
          fired(
              "only.group",
              new Unresolved(
                  ONLY,
                  groups.isEmpty()
                      ? "no group of states that is known is named"
                      : "several groups are named: "
                          + String.join(", ", groups.stream().map(Group::name).toList()))));
    }
    Group group = groups.getFirst();
    List<String> members = candidates().stream().filter(group.members()::contains).toList();
    if (members.size() != 1) {
      return List.of(
          fired(
              "only.group",
              new Unresolved(
                  ONLY,
                  members.isEmpty()
                      ? "no member of " + group.name() + " is named"
                      : "several members of "
                          + group.name()
                          + " are named: "
                          + String.join(", ", members))));
    }
    return List.of(
        fired(
            "only.group",
            new Testable.OnlyOfGroup(members.getFirst(), group, properties.getFirst())));
  }

  /// States named by the words, or else those that the claim is about.
  private List<String> candidates() {
    return said.states().isEmpty() ? about : said.states();
  }

  /// "The most favourable period in the history of their relations".
  private List<Fired> extreme() {
    boolean high = said.near("highest", "period", 3, false).end() > 0;
    boolean low = said.near("lowest", "period", 3, false).end() > 0;
    if (high == low || !said.has("relation")) {
      return List.of();
    }
    if (said.has("among")) {
      return List.of(
          fired("extreme.superlative", new Unresolved(EXTREME, "it says one of several, not one")));
    }
    Direction direction = high ? Direction.HIGHEST : Direction.LOWEST;
    return List.of(fired("extreme.superlative", extreme(direction)));
  }

  /// "No other leader has treated them as warmly".
  ///
  /// "No other country" compares states, not times: no measure of records tests it.
  private List<Fired> noneOther() {
    boolean states = said.near("none-other", "state", 0, false).end() > 0;
    return said.has("none-other") && said.has("warmth") && !states
        ? List.of(new Fired("extreme.none-other", extreme(Direction.HIGHEST), true))
        : List.of();
  }

  private Testable extreme(Direction direction) {
    List<String> two = pair();
    if (two.size() != 2) {
      return new Unresolved(EXTREME, "its words do not tell which two states");
    }
    Pair pair = Pair.of(two.getFirst(), two.getLast());
    int year = said.since();
    if (year > 0) {
      return new Testable.ExtremeOfRecord(pair, direction, LocalDate.of(year, 1, 1));
    }
    if (said.has("history")) {
      return new Testable.ExtremeOfRecord(pair, direction, LocalDate.MIN);
    }
    return new Unresolved(
        EXTREME,
        said.has("since")
            ? "since when is not told by a date"
            : "its words name no span that it is the " + direction.words() + " of");
  }

  private List<String> pair() {
    return said.states().size() == 2 ? said.states() : about;
  }

  /// "For the first time based on neighbourliness, not dependence".
  private List<Fired> firstTime() {
    if (!said.has("first-time") || !said.has("dependency") || !said.has("neighbourly")) {
      return List.of();
    }
    List<String> two = pair();
    return List.of(
        new Fired(
            "first-time.plane",
            two.size() == 2
                ? new Testable.FirstTime(
                    Pair.of(two.getFirst(), two.getLast()), Property.NOT_DEPENDENT)
                : new Unresolved(FIRST, "its words do not tell which two states"),
            true));
  }

  /// "Trade grew by 17 per cent".
  private List<Fired> growth() {
    boolean grew = said.has("grew");
    boolean fell = said.has("fell");
    List<String> amounts = percents();
    if (!said.has("trade") || grew == fell || amounts.isEmpty()) {
      return List.of();
    }
    if (amounts.size() > 1) {
      return List.of(fired("growth.words", new Unresolved(GROWTH, "it states several shares")));
    }
    List<String> of = said.states().isEmpty() ? about : said.states();
    int year = said.year();
    if (year == 0 || of.size() != 2) {
      return List.of(
          fired(
              "growth.words",
              new Unresolved(
                  GROWTH,
                  year == 0 ? "it names no year" : "its words do not tell which two states")));
    }
    BigDecimal share = new BigDecimal(amounts.getFirst().replace(',', '.')).movePointLeft(2);
    When period = new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    return List.of(
        fired(
            "growth.words",
            new Testable.Growth(
                "trade turnover",
                of.stream().sorted().toList(),
                period,
                fell ? share.negate() : share)));
  }

  /// Numbers beside a word or sign for per cent.
  private List<String> percents() {
    List<String> numbers = new ArrayList<>();
    List<String> words = said.words();
    List<Hit> named = said.hits("percent");
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean share =
          (i + 1 < words.size() && words.get(i + 1).equals("%"))
              || (i > 0 && words.get(i - 1).equals("%"))
              || named.stream().anyMatch(h -> h.first() == at + 1 || h.end() == at);
      if (share && number(words.get(i))) {
        numbers.add(words.get(i));
      }
    }
    return numbers;
  }

  /// Digits with at most one comma or point in them, and not too many.
  private static boolean number(String word) {
    long marks = word.chars().filter(c -> c == '.' || c == ',').count();
    boolean digits = word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    return digits && marks <= 1 && word.length() <= 8 && word.charAt(0) >= '0';
  }

  private static Fired fired(String rule, Testable testable) {
    return new Fired(rule, testable, false);
  }
}
