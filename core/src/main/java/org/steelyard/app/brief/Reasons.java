package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Measured;
import org.steelyard.publish.Explanation;

/// Turns explanations of `measure` into those that a page opens.
final class Reasons {
  static final String SHARE =
      "share = sum(w * 2^(-(t - s)/h) / m) over the pole's events, divided by the same sum over all"
          + " poles with data; w confidence, s day of the event, m poles the counterpart is in";

  private Reasons() {}

  /// The same explanation under the page's key.
  ///
  /// @param parts what each event adds; empty where the number rests on other numbers
  static Explanation of(
      String id,
      String label,
      String formula,
      org.steelyard.measure.Explanation why,
      List<Explanation.Contribution> parts) {
    List<Explanation.Value> inputs = new ArrayList<>();
    inputs.add(new Explanation.Value("measure", why.measure()));
    why.notes().forEach(note -> inputs.add(new Explanation.Value("note", note)));
    return new Explanation(id, label, formula, inputs, parameters(why), parts);
  }

  /// Why an index of balance is what it is: the shares it is computed from are its inputs.
  static Explanation balance(String id, String label, org.steelyard.measure.Explanation why) {
    Explanation bare = of(id, label, why.formula(), why, List.of());
    List<Explanation.Value> inputs = new ArrayList<>(bare.inputs());
    why.inputs()
        .forEach(
            pole ->
                inputs.add(
                    new Explanation.Value(
                        "share." + pole.id(),
                        String.format(
                            Locale.ROOT,
                            "%.4f, adds %.4f to HHI",
                            pole.weight(),
                            pole.contribution()))));
    return new Explanation(id, label, why.formula(), inputs, bare.parameters(), List.of());
  }

  /// Settings behind a number, and the version of the measures.
  static List<Explanation.Value> parameters(org.steelyard.measure.Explanation why) {
    List<Explanation.Value> parameters = new ArrayList<>();
    why.parameters().forEach((name, value) -> parameters.add(new Explanation.Value(name, value)));
    parameters.add(new Explanation.Value("version", why.version()));
    return parameters;
  }

  /// What each event adds to an affinity; nothing adds to no data.
  static List<Explanation.Contribution> affinity(VectorProfile.Vector vector) {
    return vector.affinity() instanceof Measured.NoData
        ? List.of()
        : vector.why().inputs().stream()
            .map(input -> new Explanation.Contribution(input.id(), input.contribution()))
            .toList();
  }

  /// What each event adds to the share of `vector`; adds up to it.
  static List<Explanation.Contribution> share(VectorProfile profile, VectorProfile.Vector vector) {
    Map<String, Integer> poles = new HashMap<>();
    for (VectorProfile.Vector one : profile.vectors()) {
      one.why().inputs().forEach(input -> poles.merge(input.id(), 1, Integer::sum));
    }
    double total =
        profile.vectors().stream()
            .filter(one -> one.share() instanceof Measured.Estimate)
            .flatMap(one -> one.why().inputs().stream())
            .mapToDouble(input -> input.weight() / poles.getOrDefault(input.id(), 1))
            .sum();
    return vector.share() instanceof Measured.NoData
        ? List.of()
        : vector.why().inputs().stream()
            .map(
                input ->
                    new Explanation.Contribution(
                        input.id(), input.weight() / poles.getOrDefault(input.id(), 1) / total))
            .toList();
  }
}
