package org.steelyard.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Guesses what a path that does not exist was meant to be.
final class Nearest {
  /// Names that are looked at in one folder.
  private static final int MOST = 2000;

  private Nearest() {}

  /// What may be meant by `missing`: the rest of a sentence that begins "Maybe".
  static String hint(Path missing) {
    Path folder = missing.toAbsolutePath().normalize().getParent();
    Path last = missing.getFileName();
    if (folder == null || last == null || !Files.isDirectory(folder)) {
      return "the folder is misspelt";
    }
    String wanted = last.toString().toLowerCase(Locale.ROOT);
    try (Stream<Path> names = Files.list(folder)) {
      return names
          .limit(MOST)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> close(name.toLowerCase(Locale.ROOT), wanted))
          .sorted()
          .findFirst()
          .map(name -> "'" + name + "' is meant")
          .orElse("the name is misspelt");
    } catch (IOException e) {
      return "the name is misspelt";
    }
  }

  /// Whether two names differ in one place only, or one begins with the other.
  private static boolean close(String one, String other) {
    if (one.startsWith(other) || other.startsWith(one)) {
      return true;
    }
    int head = 0;
    int least = Math.min(one.length(), other.length());
    while (head < least && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(one.length(), other.length()) - head - tail <= 2 && head + tail > 2;
  }
}
