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
public record Settings(double halfLifeDays, double shrinkage, double level, List<Pole> poles) {
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

  /// SHA-256 of the values, whatever the file looks like: names them in a run.
  public String hash() {
    return Hashes.sha256(toString());
  }
}
