package org.steelyard.read.unpack.table;

import java.util.Locale;

/// What a column of a table or a member of a JSON object holds, by its name. Case, blanks, `-`
/// and `_` make no difference. Of several columns for the same thing the name listed first
/// counts, unless it is empty in that row.
public enum Column {
  TEXT(
      "text body content articletext articlebody fulltext maintext article story bodytext plaintext"
          + " текст зміст содержание metin mətn"),
  HTML("html bodyhtml contenthtml rawhtml pagehtml"),
  TITLE("title headline heading заголовок назва başlık başlıq"),
  DATE(
      "date published publishedat publicationdate datepublished publishdate pubdate publishedon"
          + " datetime timestamp time createdat дата tarih tarix"),
  SOURCE(
      "source publisher outlet sourcename publication newspaper domain site"
          + " джерело источник kaynak mənbə"),
  URL("url link address href weburl permalink посилання ссылка keçid"),
  LANGUAGE("language lang languagecode мова язык dil"),
  /// Anything else.
  OTHER("");

  /// Names in their order, each between blanks.
  private final String names;

  Column(String names) {
    this.names = " " + names + " ";
  }

  /// What a column called `name` holds.
  public static Column of(String name) {
    String plain = plain(name);
    for (Column column : values()) {
      if (!plain.isEmpty() && column.place(plain) >= 0) {
        return column;
      }
    }
    return OTHER;
  }

  /// Place of `name` among the names of this column; less is better.
  int rank(String name) {
    return place(plain(name));
  }

  private int place(String plain) {
    return names.indexOf(" " + plain + " ");
  }

  private static String plain(String name) {
    if (name.length() > 40) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
