package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.steelyard.model.Given;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;

/// One container while it is open: takes its entries. Not safe for several threads.
final class Level {
  /// Longest target of a link.
  private static final int LINK = 1024;

  private final Opening opening;
  private final String label;
  private final String plain;
  private final Given given;
  private final int depth;
  private final EntryNames names = new EntryNames();

  /// @param label name shown, which begins the names of entries
  /// @param plain name that tells formats
  /// @param depth 1 for the file itself
  Level(Opening opening, String label, String plain, Given given, int depth) {
    this.opening = opening;
    this.label = label;
    this.plain = plain;
    this.given = given;
    this.depth = depth;
  }

  Budget budget() {
    return opening.budget();
  }

  /// A file within the archive.
  ///
  /// @param name as the archive has it
  /// @param stream its bytes; what is left of them is the archive's to pass over
  /// @param links whether the archive does not say which entries are links
  void member(String name, InputStream stream, boolean links) throws IOException {
    budget().entry();
    String clean = names.unique(EntryNames.clean(name));
    String full = label + "!/" + clean;
    String why = EntryNames.leftOut(clean);
    if (!why.isEmpty()) {
      opening.skip(full, why);
      return;
    }
    Source source = new Source(stream);
    try {
      if (links && isLink(source)) {
        opening.skip(full, "is a link or a single word");
        return;
      }
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      opening.refuse(full, e.what(), e.maybe());
      return;
    }
    opening.level(source, full, clean, given, depth + 1);
  }

  /// The only file within a packed one: where it is a container, the packing is not named.
  void content(InputStream stream, String inner) throws IOException {
    opening.packed(new Source(stream), label, inner, given, depth + 1);
  }

  /// Name of what is packed: `news.tar` of `news.tar.gz` and of `news.tgz`.
  String unpackedName(String suffix, String shortTar) {
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    String low = last.toLowerCase(Locale.ROOT);
    if (low.endsWith(suffix) && last.length() > suffix.length()) {
      return last.substring(0, last.length() - suffix.length());
    }
    boolean tar = low.endsWith(shortTar) && last.length() > shortTar.length();
    return tar ? last.substring(0, last.length() - shortTar.length()) + ".tar" : "";
  }

  /// Small entries of one word that could be a path: ZIP tells of links only at its end.
  private static boolean isLink(Source source) throws IOException {
    if (source.has(LINK + 1) || !source.has(1)) {
      return false;
    }
    boolean path = false;
    for (byte b : source.head(LINK)) {
      if (b <= ' ' || b == 0x7F || b == '<' || b == '"') {
        return false;
      }
      path |= b == '/' || b == '.';
    }
    return path;
  }

  void refuse(String name, String what, String maybe) throws IOException {
    budget().entry();
    opening.refuse(label + "!/" + names.unique(EntryNames.clean(name)), what, maybe);
  }

  void skip(String name, String why) throws IOException {
    budget().entry();
    opening.skip(label + "!/" + names.unique(EntryNames.clean(name)), why);
  }

  /// What holds for the whole container.
  void note(String what, String maybe) throws IOException {
    opening.refuse(label, what, maybe);
  }
}
