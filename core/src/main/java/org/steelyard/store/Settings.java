package org.steelyard.store;

import java.nio.file.Path;
import java.util.List;
import org.steelyard.model.Pole;

/// What a person can set for a workspace, as `settings.yml` has it.
///
/// @param halfLifeDays days after which an event counts half
/// @param shrinkage pseudo-observations that pull a mean of few events towards neutral
/// @param level coverage of the intervals that are shown, between 0 and 1
/// @param poles centres of power that a state's policy can turn to, in the order shown
/// @param network whether the network may be used without asking, and who asks servers
public record Settings(
    double halfLifeDays, double shrinkage, double level, List<Pole> poles, Network network) {
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
    this(halfLifeDays, shrinkage, level, poles, Network.ASK);
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
    poles = List.copyOf(poles);
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
  /// a run.
  public String hash() {
    return Hashes.sha256(halfLifeDays + " " + shrinkage + " " + level + " " + poles.toString());
  }
}
