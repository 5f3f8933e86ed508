package org.steelyard.read.fetch.robots;

/// One `Allow` or `Disallow` of a site.
///
/// @param allow whether it allows
/// @param pattern path with `*` for anything and, at its end, `$` for the end
public record Rule(boolean allow, String pattern) {
  /// Whether `target` begins as the pattern says. Linear in both lengths.
  public boolean matches(String target) {
    boolean anchored = pattern.endsWith("$");
    String open = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = open.split("\\*", -1);
    if (!target.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    if (parts.length == 1) {
      return !anchored || at == target.length();
    }
    int middle = anchored ? parts.length - 1 : parts.length;
    for (int i = 1; i < middle; i++) {
      int found = Search.find(target, parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    String last = parts[parts.length - 1];
    return !anchored || (target.endsWith(last) && target.length() - last.length() >= at);
  }
}
