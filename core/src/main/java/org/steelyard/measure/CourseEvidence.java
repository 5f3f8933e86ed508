package org.steelyard.measure;

import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// What is known of a state's course besides its dealings: alignments and commitments.
///
/// Where neither is known the rules of [Course] are those for dealings alone.
///
/// @param alignments between two poles each; those without data say nothing
/// @param registered whether commitments were looked up; only then is having none a finding
/// @param commitments to poles
public record CourseEvidence(
    List<Tug> alignments, boolean registered, List<Commitment> commitments) {
  /// Nothing is known.
  public static final CourseEvidence NONE = new CourseEvidence(List.of(), false, List.of());

  /// Least alignment of the band of those that hedge (Khong and Liow).
  public static final double LEAST_HEDGER = 45;

  /// Largest alignment of that band.
  public static final double MOST_HEDGER = 55;

  /// Which of two poles a state is nearer to.
  ///
  /// @param first id of the pole at 100
  /// @param second id of the pole at 0
  /// @param alignment 0 to 100
  public record Tug(String first, String second, Measured alignment) {
    /// Whether the whole interval lies on the side of `pole`, beyond the band of those that hedge.
    boolean wholly(String pole) {
      if (!(alignment instanceof Estimate e)) {
        return false;
      }
      return (first.equals(pole) && e.low() > MOST_HEDGER)
          || (second.equals(pole) && e.high() < LEAST_HEDGER);
    }

    boolean between() {
      return alignment instanceof Estimate e && e.low() >= LEAST_HEDGER && e.high() <= MOST_HEDGER;
    }

    boolean names(String pole) {
      return first.equals(pole) || second.equals(pole);
    }
  }

  /// Something that binds a state to a pole.
  ///
  /// @param pole id of the pole
  /// @param name the treaty or organisation
  /// @param defence whether it obliges to defend
  public record Commitment(String pole, String name, boolean defence) {}

  public CourseEvidence {
    alignments = alignments.stream().filter(t -> t.alignment() instanceof Estimate).toList();
    commitments = List.copyOf(commitments);
    if (!registered && !commitments.isEmpty()) {
      throw new IllegalArgumentException(
          commitments.size()
              + " commitments were given, though none were looked up.\nMaybe `registered` should be"
              + " true.");
    }
  }
}
