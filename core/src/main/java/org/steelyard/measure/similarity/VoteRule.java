package org.steelyard.measure.similarity;

/// What is done with the votes, and how wide the intervals are.
///
/// @param dropUnanimous leave out votes in which all agreed: they raise everybody's agreement
/// @param level coverage of the intervals
/// @param replicates of the bootstrap
/// @param seed of the random numbers
public record VoteRule(boolean dropUnanimous, double level, int replicates, long seed) {
  /// Unanimous votes dropped, intervals of 80 %, 400 replicates.
  public static final VoteRule USUAL = new VoteRule(true, 0.8, 400, 1);

  public VoteRule {
    if (!(level > 0 && level < 1) || replicates < 50) {
      throw new IllegalArgumentException(
          "A level lies between 0 and 1 and replicates are 50 or more, but are "
              + level
              + " and "
              + replicates
              + ".\nMaybe the level was given in per cent.");
    }
  }

  /// The same rule with every vote, as in tables of plain shares of same votes.
  public VoteRule withUnanimous() {
    return new VoteRule(false, level, replicates, seed);
  }
}
