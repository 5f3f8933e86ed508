package org.steelyard.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.Source;
import org.steelyard.read.kind.Piece;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;

/// Finds who published a plain text, by the few signs that are safe: a site's name as a
/// signature, the name in an appeal's head, an agency named at the end of the lead.
final class Publishers {
  /// A name that is an address: `Example.Az`.
  private static final Pattern SITE =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]{2,40}\\.(?:az|ua|ru|tr|com|org|net|info|am|ge|eu|uk|kz|by|tv|news|media))/?",
          Pattern.CASE_INSENSITIVE);

  /// "... told Agency, Site reports."
  private static final Pattern TOLD =
      Pattern.compile(
          "\\btold (\\p{Lu}[\\p{L}\\p{N}]{2,30}), \\p{Lu}[\\p{L}\\p{N}]{2,30} reports\\b");

  /// ", Agency reports.", ", повідомляє Agency.", ", сообщает Agency."
  private static final Pattern REPORTS =
      Pattern.compile(
          ", (?:(\\p{Lu}[\\p{L}\\p{N}]{2,30}) reports"
              + "|(?:повідомляє|передає|сообщает|передает) (\\p{Lu}[\\p{L}\\p{N}]{2,30})"
              + "|(\\p{Lu}[\\p{L}\\p{N}]{2,30}) (?:xəbər verir|bildirir))\\.");

  /// Words of [#REPORTS] other than the English one.
  private static final List<String> REPORT_WORDS =
      List.of("повідомляє ", "передає ", "сообщает ", "передает ", " xəbər verir", " bildirir");

  private final PhraseSet supportHeads;

  Publishers(Terms terms) {
    supportHeads = terms.set("support-head");
  }

  Source find(List<Piece> pieces) {
    int last = pieces.size() - 1;
    for (int i = last; i >= 0 && i > last - 3; i--) {
      Matcher site = SITE.matcher(pieces.get(i).paragraph().text());
      if (site.matches()) {
        return named(site.group(1));
      }
    }
    for (Piece piece : pieces) {
      String name = supported(piece);
      if (!name.isEmpty()) {
        return named(name);
      }
    }
    int read = 0;
    for (Piece piece : pieces) {
      if (piece.words().size() < 12) {
        continue;
      }
      String agency = agency(piece.paragraph().text());
      if (!agency.isEmpty()) {
        return named(agency);
      }
      read++;
      if (read == 2) {
        break;
      }
    }
    return Source.UNKNOWN;
  }

  /// The name in a line like "Support Example", whose second word is a brand: capitals within.
  private String supported(Piece piece) {
    String text = piece.paragraph().text();
    if (piece.words().size() > 4 || supportHeads.prefix(piece.words()) != 1) {
      return "";
    }
    String[] words = text.split(" ", 4);
    if (words.length != 2) {
      return "";
    }
    String name = words[1];
    boolean brand = name.length() > 2 && name.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean word = name.chars().allMatch(Character::isLetterOrDigit);
    return brand && word && !name.equals(name.toUpperCase(Locale.ROOT)) ? name : "";
  }

  private static String agency(String lead) {
    String start = lead.substring(0, Math.min(lead.length(), 1500));
    // A plain search is much quicker than a pattern, and most leads name no agency.
    boolean tells = start.contains(" reports");
    Matcher told = TOLD.matcher(start);
    if (tells && told.find()) {
      return told.group(1);
    }
    Matcher reports = REPORTS.matcher(start);
    if (!(tells || reports(start)) || !reports.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      String name = reports.group(group);
      if (name != null) {
        return name;
      }
    }
    return "";
  }

  private static boolean reports(String text) {
    for (String word : REPORT_WORDS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Source named(String name) {
    return new Source(name.toLowerCase(Locale.ROOT), name, "", "", "", "");
  }
}
