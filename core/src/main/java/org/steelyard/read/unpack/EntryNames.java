package org.steelyard.read.unpack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of entries as they are shown. They are never mapped to a path; they are cleaned all the
/// same, so that nobody who copies one is harmed. Not safe for several threads.
final class EntryNames {
  private static final int LONGEST = 500;
  private static final Set<String> JUNK = Set.of("thumbs.db", "desktop.ini", "__macosx");

  /// Hashes of the names given so far, and how often: names themselves could fill the memory.
  private final Map<Long, Integer> given = new HashMap<>();

  /// `raw` without `..`, roots, drive letters, controls and invisible marks of direction.
  static String clean(String raw) {
    StringBuilder plain = new StringBuilder();
    raw.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(1L << 16)
        .forEach(plain::appendCodePoint);
    List<String> parts = new ArrayList<>();
    for (String part : plain.toString().replace('\\', '/').split("/", -1)) {
      String name = part.strip();
      boolean drive = name.length() == 2 && name.charAt(1) == ':';
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..") && !drive) {
        parts.add(name);
      }
    }
    String name = String.join("/", parts);
    boolean drive = name.length() > 2 && name.charAt(1) == ':' && name.charAt(0) < 0x80;
    name = drive ? name.substring(2) : name;
    if (name.length() > LONGEST) {
      int cut = name.length() - LONGEST;
      cut += Character.isLowSurrogate(name.charAt(cut)) ? 1 : 0;
      name = "..." + name.substring(cut);
    }
    return name.isEmpty() ? "unnamed" : name;
  }

  /// `name`, or `name (2)` before its extension where it came already.
  String unique(String name) {
    int times = given.merge(hash(name), 1, Integer::sum);
    if (times == 1) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    boolean extension = dot > name.lastIndexOf('/') + 1;
    int at = extension ? dot : name.length();
    return name.substring(0, at) + " (" + times + ")" + name.substring(at);
  }

  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /// Why an entry of this name is left out, or empty.
  static String leftOut(String name) {
    for (String part : name.split("/", -1)) {
      String low = part.toLowerCase(Locale.ROOT);
      if (JUNK.contains(low) || low.equals(".ds_store") || low.startsWith("._")) {
        return "is kept by the system beside the files and is no document";
      }
      if (low.startsWith(".") && !low.startsWith("...")) {
        return "is hidden";
      }
    }
    return "";
  }
}
