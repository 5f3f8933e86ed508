package org.steelyard.measure.claims;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Tongue;
import org.steelyard.measure.claims.Cues.Hit;
import org.steelyard.measure.claims.Rules.Fired;
import org.steelyard.measure.claims.Said.Named;
import org.steelyard.measure.claims.Testable.Unresolved;

/// Rules for claims that a state has a property: a policy, a partner, relations.
final class LevelRules {
  private static final String LEVEL = "level";

  /// Words between a property and the policy that has it.
  private static final int NEAR = 3;

  private final Said said;
  private final List<String> about;

  LevelRules(Said said, List<String> about) {
    this.said = said;
    this.about = about;
  }

  /// Properties of a policy that the words name.
  List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    if (said.near("balanced", "policy", NEAR, true).end() > 0 || said.has("balances")) {
      properties.add(Property.BALANCED);
    }
    if (said.near("vectors", "policy", NEAR + 1, true).end() > 0) {
      properties.add(Property.MULTI_VECTOR);
    }
    return properties;
  }

  /// "X pursues a balanced policy".
  List<Fired> policy() {
    List<Fired> fired = new ArrayList<>();
    for (Property property : properties()) {
      List<String> states = said.states().isEmpty() ? about : said.states();
      fired.add(
          new Fired(
              "level.policy",
              states.size() == 1
                  ? new Testable.Level(states.getFirst(), List.of(), property)
                  : new Unresolved(LEVEL, unclear("whose policy it is", states)),
              false));
    }
    return fired;
  }

  /// "X has close relations with Y and Z": the first state named is X.
  List<Fired> relations() {
    boolean good = said.has("good-relations");
    boolean bad = said.has("bad-relations");
    if (good == bad) {
      return List.of();
    }
    Property property = good ? Property.GOOD_RELATIONS : Property.BAD_RELATIONS;
    List<String> states = said.states();
    return List.of(
        new Fired(
            "level.relations",
            states.size() < 2 || (states.size() > 2 && !listed())
                ? new Unresolved(LEVEL, unclear("whose relations with whom are meant", states))
                : new Testable.Level(states.getFirst(), states.subList(1, states.size()), property),
            false));
  }

  /// Whether the states named after the first stand in one list, as those of "X has close ties
  /// with Y and Z"; in "X's ties with Y worry Z" the last is no partner.
  private boolean listed() {
    List<Named> named = said.named();
    for (int i = 2; i < named.size(); i++) {
      int from = named.get(i - 1).end();
      int to = named.get(i).first();
      boolean joined =
          from == to || said.hits("and").stream().anyMatch(h -> h.first() == from && h.end() == to);
      if (!joined) {
        return false;
      }
    }
    return true;
  }

  /// "X votes with Y".
  List<Fired> votes() {
    if (!said.has("votes-with")) {
      return List.of();
    }
    List<String> states = said.states();
    return List.of(
        new Fired(
            "level.votes",
            states.size() == 2
                ? new Testable.Level(
                    states.getFirst(), List.of(states.getLast()), Property.VOTES_WITH)
                : new Unresolved(LEVEL, unclear("who votes with whom", states)),
            false));
  }

  /// "X is Y's largest trading partner".
  List<Fired> largestPartner() {
    List<Hit> cues = said.hits("largest-partner");
    if (cues.isEmpty()) {
      return List.of();
    }
    if (said.has("among")) {
      return List.of(
          new Fired(
              "level.largest-partner",
              new Unresolved(LEVEL, "it says one of several or the second, not the largest"),
              false));
    }
    String whose = whose(cues.getFirst());
    List<String> partners = said.states().stream().filter(s -> !s.equals(whose)).toList();
    return List.of(
        new Fired(
            "level.largest-partner",
            whose.isEmpty() || partners.size() != 1
                ? new Unresolved(LEVEL, unclear("whose partner is meant", said.states()))
                : new Testable.Level(whose, partners, Property.LARGEST_PARTNER),
            false));
  }

  /// Whose partner: in Slavic languages the state right after the cue, else the one right before
  /// it that has it, or in English the one after "of"; empty where no rule tells.
  private String whose(Hit cue) {
    String nearest = "";
    for (Named named : said.named()) {
      boolean after = named.first() >= cue.end() && named.first() - cue.end() <= 1;
      boolean before = named.end() <= cue.first() && cue.first() - named.end() <= 1;
      boolean whose =
          switch (said.tongue()) {
            case UK, RU -> after && nearest.isEmpty();
            case AZ, TR -> before;
            case EN -> (before && named.possessive()) || of(named, cue);
          };
      // Of two before the cue the later is the nearer.
      nearest = whose ? named.code() : nearest;
    }
    return nearest;
  }

  private boolean of(Named named, Hit cue) {
    return said.tongue() == Tongue.EN
        && cue.end() < said.words().size()
        && said.words().get(cue.end()).equals("of")
        && named.first() >= cue.end()
        && named.first() - cue.end() <= 2;
  }

  private static String unclear(String what, List<String> states) {
    return states.isEmpty()
        ? "its words name no state, so " + what + " is not told"
        : "its words do not tell " + what + ": they name " + String.join(", ", states);
  }
}
