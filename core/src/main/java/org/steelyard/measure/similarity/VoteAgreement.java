package org.steelyard.measure.similarity;

import java.util.List;
import org.steelyard.model.Measured;

/// How far two states voted alike, over the votes in which both took part.
///
/// Reference: Azerbaijan 2010-19, share of same votes with unanimous ones kept: Iran .828, China
/// .818, USA .238. Traps: the graded form gives half for an abstention and so is higher (Iran
/// .894): never compare the two; absence is not abstention; the agenda decides what is voted on.
///
/// @param same share of same votes
/// @param graded mean of `1 - |v1 - v2| / 2` with yes 1, abstain 2, no 3
/// @param agreed votes cast alike
/// @param stepped votes in which one abstained and the other did not
/// @param opposed yes against no
/// @param absent votes left out because one of the two was absent
/// @param unanimous votes left out because all agreed
public record VoteAgreement(
    Measured same,
    Measured graded,
    int agreed,
    int stepped,
    int opposed,
    int absent,
    int unanimous) {

  /// Agreement of `a` and `b` over `calls`, chosen by the caller by period, session or issue.
  public static VoteAgreement of(String a, String b, List<RollCall> calls, VoteRule rule) {
    DayBlocks same = new DayBlocks();
    DayBlocks graded = new DayBlocks();
    int[] steps = new int[Ballot.values().length];
    int absent = 0;
    int unanimous = 0;
    for (RollCall call : calls) {
      Ballot one = call.ballots().get(a);
      Ballot other = call.ballots().get(b);
      if (rule.dropUnanimous() && call.unanimous()) {
        unanimous++;
      } else if (one == null || other == null) {
        absent++;
      } else {
        int step = Math.abs(one.code() - other.code());
        steps[step]++;
        same.add(call.day(), step == 0 ? 1 : 0);
        graded.add(call.day(), 1 - step / 2.0);
      }
    }
    String none = a + " and " + b + " both voted in none of " + calls.size() + " votes that count";
    return new VoteAgreement(
        same.mean(rule, none),
        graded.mean(rule, none),
        steps[0],
        steps[1],
        steps[2],
        absent,
        unanimous);
  }
}
