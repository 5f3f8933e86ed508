package org.steelyard.measure.organisations;

/// An organisation, format or treaty whose members since 1990 are listed for all states.
///
/// @param id our code, for example `CSTO`
/// @param cow its code in COW Intergovernmental Organizations 3; empty where that has none
/// @param source who lists the members, in words
/// @param address page of the source; empty where there is none
public record Organisation(
    String id, Kind kind, String name, String cow, String source, String address) {

  /// What it is. A treaty has parties and need not have an office.
  public enum Kind {
    ORGANISATION,
    FORMAT,
    TREATY
  }

  public Organisation {
    if (id.isBlank() || name.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(
          "An organisation has a code, a name and a source, but '"
              + id
              + "' has name '"
              + name
              + "' and source '"
              + source
              + "'.\nMaybe cells of the table are shifted.");
    }
  }
}
