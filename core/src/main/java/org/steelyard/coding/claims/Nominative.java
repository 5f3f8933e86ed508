package org.steelyard.coding.claims;

import org.steelyard.language.Tongue;

/// Turns a Ukrainian or Russian name in the genitive into the nominative. Rules of thumb: given
/// names of women end in -и, -і, -ії, -ы, those of men in -а, -я; surnames agree.
final class Nominative {
  private Nominative() {}

  /// `name` in the nominative; unchanged in other languages and where no rule fits.
  static String of(String name, Tongue tongue) {
    int blank = name.indexOf(' ');
    boolean slavic = tongue == Tongue.UK || tongue == Tongue.RU;
    if (!slavic || blank < 0 || name.indexOf('.') >= 0) {
      return name;
    }
    String given = name.substring(0, blank);
    String family = name.substring(blank + 1);
    String base = woman(given);
    if (!base.equals(given)) {
      return base + " " + ending(family, tongue == Tongue.UK ? "ої" : "ой", "а");
    }
    base = ending(ending(given, "ія", "ій"), "ея", "ей");
    if (base.equals(given)) {
      base = given.endsWith("а") ? given.substring(0, given.length() - 1) : given;
    }
    if (base.equals(given)) {
      return name;
    }
    String man = ending(ending(family, "ського", "ський"), "ского", "ский");
    man = man.equals(family) ? ending(ending(family, "ого", "ий"), "ова", "ов") : man;
    man =
        man.equals(family) && family.endsWith("а") ? family.substring(0, family.length() - 1) : man;
    return base + " " + man;
  }

  private static String woman(String given) {
    String changed = ending(ending(given, "ії", "ія"), "ии", "ия");
    if (changed.equals(given)) {
      changed = ending(ending(ending(given, "ини", "ина"), "ны", "на"), "ы", "а");
    }
    if (changed.equals(given)) {
      changed = ending(ending(given, "и", "а"), "і", "я");
    }
    return changed;
  }

  private static String ending(String word, String old, String other) {
    boolean fits = word.length() > old.length() + 1;
    return fits && word.endsWith(old)
        ? word.substring(0, word.length() - old.length()) + other
        : word;
  }
}
