package org.steelyard.imports;

/// A system of country codes. The same letters mean different states in different systems: `AU`
/// is Australia in ISO and Austria in FIPS, so a code is never looked up without its system.
public enum CodeSystem {
  /// Three letters of ISO 3166-1, with SUN, DDR and other states of the past; what Steelyard uses.
  ISO3,
  /// Two letters of ISO 3166-1.
  ISO2,
  /// Numbers of ISO 3166-1 and UN M49, with those of Comtrade and BACI; zeros in front may lack.
  NUMERIC,
  /// Two letters of FIPS 10-4, as GDELT has them for places.
  FIPS,
  /// Numbers of the Correlates of War project.
  COW,
  /// Numbers of Gleditsch and Ward.
  GW,
  /// Names: English as data sets write them; English, Ukrainian, Russian, Azerbaijani and Turkish
  /// as in the tables of actors.
  NAME
}
