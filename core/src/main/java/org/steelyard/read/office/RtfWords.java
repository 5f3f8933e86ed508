package org.steelyard.read.office;

import java.util.Set;

/// Control words of RTF by what they do to text.
final class RtfWords {
  /// Groups whose text is not seen.
  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "fldinst",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "atnref",
          "atnparent",
          "atrfstart",
          "atrfend",
          "xe",
          "tc",
          "tcl",
          "rxe",
          "txe",
          "bkmkstart",
          "bkmkend",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "latentstyles",
          "datastore",
          "xmlnstbl",
          "filetbl",
          "nonshppict",
          "shprslt",
          "sp",
          "nonesttables",
          "userprops",
          "private",
          "template",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "subject",
          "keywords",
          "comment",
          "doccomm",
          "operator",
          "company",
          "manager",
          "category",
          "hlinkbase",
          "creatim",
          "printim",
          "buptim",
          "pntxta",
          "pntxtb",
          "do",
          "falt",
          "panose",
          "fontemb");

  private RtfWords() {}

  /// Whether text of such a group is not seen.
  static boolean unseen(String word) {
    return UNSEEN.contains(word);
  }

  /// Whether a group that is otherwise not seen may hold such a group that is.
  static boolean within(String word) {
    return word.equals("title") || word.equals("author") || word.equals("revtim");
  }

  /// Whether the word says where text goes.
  static boolean destination(String word) {
    return unseen(word) || word.equals("footnote") || word.equals("shptxt");
  }

  /// The character that a control word stands for, or empty.
  static String character(String word) {
    return switch (word) {
      case "tab" -> "\t";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "emspace", "enspace", "qmspace" -> " ";
      case "bullet" -> "•";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "zwj" -> "\u200D";
      case "zwnj" -> "\u200C";
      default -> "";
    };
  }

  /// `text` with halves of surrogate pairs replaced: a unit alone is no text.
  static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < out.length()
              && Character.isLowSurrogate(out.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
