package org.steelyard.read.unpack.table;

import java.util.ArrayList;
import java.util.List;

/// Cuts a record of CSV or TSV into its fields.
public final class Fields {
  /// Most fields of a record: more are no table of documents.
  private static final int MOST = 10_000;

  private Fields() {}

  /// The likeliest of `,` `;` tab and `|` between the fields of a header: the most frequent.
  public static char delimiter(String header) {
    char best = ',';
    int most = 0;
    for (char delimiter : new char[] {',', ';', '\t', '|'}) {
      int count = of(header, delimiter).size();
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
    return best;
  }

  /// Fields of `row`; those in quotation marks without them, doubled ones as one.
  public static List<String> of(String row, char delimiter) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < row.length() && row.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == delimiter) {
        if (fields.size() == MOST) {
          return fields;
        }
        fields.add(field.toString());
        field.setLength(0);
      } else if (c == '"') {
        boolean opens = field.toString().isBlank();
        quoted = opens;
        if (!opens) {
          field.append(c);
        } else {
          field.setLength(0);
        }
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
