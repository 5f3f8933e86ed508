package org.steelyard.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Domain;
import org.steelyard.model.Pole;

/// What a person can set for a workspace, as `settings.yml` has it.
///
/// @param halfLifeDays days after which an event counts half
/// @param shrinkage pseudo-observations that pull a mean of few events towards neutral
/// @param level coverage of the intervals that are shown, between 0 and 1
/// @param poles centres of power that a state's policy can turn to, in the order shown
/// @param weights how much each domain counts in totals over domains, 0 or more; all are named
/// @param network whether the network may be used without asking, and who asks servers
public record Settings(
    double halfLifeDays,
    double shrinkage,
    double level,
    List<Pole> poles,
    Map<Domain, Double> weights,
    Network network) {
  /// Use of the network.
  ///
  /// @param allowed whether feeds may be fetched without asking the person
  /// @param contact mail address or page that servers are told, or empty
  public record Network(boolean allowed, String contact) {
    /// Ask first; tell no contact.
    public static final Network ASK = new Network(false, "");
  }

  /// Settings that ask before the network is used.
  public Settings(double halfLifeDays, double shrinkage, double level, List<Pole> poles) {
    this(halfLifeDays, shrinkage, level, poles, equalWeights(), Network.ASK);
  }

  /// Every domain counts 1.
  public static Map<Domain, Double> equalWeights() {
    Map<Domain, Double> weights = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      weights.put(domain, 1.0);
    }
    return weights;
  }

  public Settings {
    if (!(halfLifeDays > 0) || Double.isInfinite(halfLifeDays)) {
      throw new IllegalArgumentException("half_life_days must be above 0.");
    }
    if (!(shrinkage >= 0) || Double.isInfinite(shrinkage)) {
      throw new IllegalArgumentException("shrinkage must not be below 0.");
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must lie between 0 and 1.");
    }
    double total = 0;
    for (Domain domain : Domain.values()) {
      double weight = weights.getOrDefault(domain, Double.NaN);
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "the weight of " + domain.label() + " must be 0 or more.");
      }
      total += weight;
    }
    if (total == 0) {
      throw new IllegalArgumentException("one weight at least must be above 0.");
    }
    poles = List.copyOf(poles);
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
  }

  /// Those of a workspace nobody has changed.
  public static Settings defaults() {
    return SettingsFile.parse("settings.yml", SettingsFile.DEFAULT);
  }

  /// Reads a settings file. Throws [org.steelyard.store.data.WorkspaceError.Invalid] that names
  /// the line where it is wrong.
  public static Settings read(Path file) {
    return SettingsFile.read(file);
  }

  /// SHA-256 of the values that decide a number, whatever the file looks like: names them in
  /// a run. Equal weights are left out, so that runs made before there were weights keep theirs.
  public String hash() {
    return Hashes.sha256(
        halfLifeDays
            + " "
            + shrinkage
            + " "
            + level
            + " "
            + poles.toString()
            + (weights.equals(equalWeights()) ? "" : " " + weights));
  }
}
