package org.steelyard.measure;

import java.util.List;

/// A state's course among the poles, computed by stated rules and never from a list of names.
///
/// The rules are tried in the order of [#tried]; the first that holds gives the label. Trap: a
/// label hides degrees; show the rule and its numbers with it. Own measure; the words are those
/// of the literature on small states (balancing, bandwagoning, hedging).
///
/// @param label the course
/// @param pole id of the pole leaned to, followed, or balanced against; empty for other labels
/// @param fired the rule that gave the label
/// @param tried all rules in order, each condition with the numbers found
/// @param wouldChange for each other label, what would have to be otherwise
public record Course(
    Label label, String pole, Rule fired, List<Rule> tried, List<String> wouldChange) {
  /// A course.
  public enum Label {
    /// Too little is reported to tell.
    INSUFFICIENT_DATA("insufficient data"),
    /// On bad terms with every pole.
    ISOLATED("isolated"),
    /// Closer to one pole than to any other.
    LEANING("leaning", " to "),
    /// Bound to one pole alone, and close to it; told only where commitments are known.
    BANDWAGONING("bandwagoning", " with "),
    /// Bound to one pole and on bad terms with another; told only where commitments are known.
    BALANCING_AGAINST("balancing", " against "),
    /// Engaged evenly, on bad terms with none.
    BALANCED("balanced"),
    /// On good terms with two or more poles, unevenly.
    HEDGING("hedging");

    private final String words;
    private final String joint;

    Label(String words) {
      this(words, "");
    }

    Label(String words, String joint) {
      this.words = words;
      this.joint = joint;
    }

    /// Words for people with the pole named, for example `balancing against RUS`.
    public String words(String pole) {
      return pole.isEmpty() ? words : words + joint + pole;
    }

    /// Words for people.
    public String words() {
      return words;
    }
  }

  /// A rule: the label it gives where all conditions hold.
  ///
  /// @param pole id of the pole that the label is about, or empty
  public record Rule(Label label, String pole, List<Condition> conditions) {
    public Rule {
      conditions = List.copyOf(conditions);
    }

    /// Whether all conditions hold.
    public boolean holds() {
      return conditions.stream().allMatch(Condition::holds);
    }

    /// The rule in words, for example `balanced: evenness is 0.80 or more (0.92)`.
    public String words() {
      return label.words(pole)
          + ": "
          + String.join(" and ", conditions.stream().map(Condition::words).toList());
    }
  }

  /// One condition with the number found, in words.
  public record Condition(String words, boolean holds) {}

  /// Thresholds of the rules.
  ///
  /// @param leastEvents events that a pole needs to count as known
  /// @param evenness evenness from which engagement counts as even
  /// @param majority share from which one pole outweighs all others
  public record Thresholds(int leastEvents, double evenness, double majority) {
    /// Three events, .80, one half.
    public static final Thresholds DEFAULT = new Thresholds(3, 0.8, 0.5);
  }

  public Course {
    tried = List.copyOf(tried);
    wouldChange = List.copyOf(wouldChange);
  }

  /// The course that `profile` shows by dealings alone.
  public static Course of(VectorProfile profile, Thresholds thresholds) {
    return of(profile, thresholds, CourseEvidence.NONE);
  }

  /// The course that `profile` shows together with alignments and commitments, where known.
  public static Course of(VectorProfile profile, Thresholds thresholds, CourseEvidence evidence) {
    List<Rule> rules = new CourseRules(profile, thresholds, evidence).inOrder();
    Rule fired = rules.stream().filter(Rule::holds).findFirst().orElseThrow();
    List<String> changes =
        rules.stream().filter(r -> r.label() != fired.label()).map(r -> change(r, fired)).toList();
    return new Course(fired.label(), fired.pole(), fired, rules, changes);
  }

  private static String change(Rule other, Rule fired) {
    List<String> failing =
        other.conditions().stream().filter(c -> !c.holds()).map(Condition::words).toList();
    String name = other.label().words(other.pole());
    return failing.isEmpty()
        ? name + " if it were not " + fired.label().words() + " by an earlier rule"
        : name + " only if " + String.join(" and ", failing);
  }
}
