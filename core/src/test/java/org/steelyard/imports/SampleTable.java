package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Table;

/// A table made up for a declared kind, from its mapping alone.
final class SampleTable {
  private final Mapping mapping;
  private final List<String> header = new ArrayList<>();
  private final List<As> types = new ArrayList<>();

  SampleTable(String kind) {
    String file = "data/imports/" + kind + ".yml";
    mapping = Mapping.parse(file, Table.text(file));
    for (Mapping.Field field : mapping.fields()) {
      if (field.source().startsWith("(")) {
        continue;
      }
      if (!mapping.header()) {
        int place = Integer.parseInt(field.source());
        while (header.size() < place) {
          header.add(Integer.toString(header.size() + 1));
          types.add(As.TEXT);
        }
        types.set(place - 1, field.as());
        continue;
      }
      String first = field.source().split("\\|", -1)[0].replace("*", "Topic");
      for (String part : first.split("\\+", -1)) {
        add(part, first.contains("+") ? As.MADE : field.as());
      }
    }
  }

  private void add(String name, As as) {
    if (header.contains(name)) {
      types.set(header.indexOf(name), as);
    } else {
      header.add(name);
      types.add(as);
    }
  }

  /// Lines before the first row.
  int above() {
    return mapping.header() ? 1 : 0;
  }

  String delimiter() {
    return String.valueOf(mapping.shape().delimiter());
  }

  int width() {
    return header.size();
  }

  /// Place of the first column that must be a number, a year or a day; -1 where all are texts.
  int strict() {
    for (int i = 0; i < types.size(); i++) {
      if (List.of(As.WHOLE, As.YEAR, As.REAL, As.DAY).contains(types.get(i))) {
        return i;
      }
    }
    return -1;
  }

  String head() {
    return mapping.header() ? String.join(delimiter(), header) + "\n" : "";
  }

  /// Row number `n`: no two are equal.
  List<String> row(int n) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      cells.add(
          switch (types.get(i)) {
            case TEXT -> "t" + n;
            case WHOLE -> Integer.toString(n);
            case REAL, SUFFIX -> n + ".5";
            case YEAR -> Integer.toString(1900 + n);
            case DAY -> "19" + (10 + n) + "-06-01";
            case MADE -> header.get(i).contains("year") ? Integer.toString(1900 + n) : "7";
            case CAMEO -> "057";
            case PLOVER -> "AID";
            case ISO3 -> "AZE";
            case ISO2, FIPS -> "AZ";
            case NUMERIC -> "31";
            case COW, GW -> "373";
            case NAME -> "Azerbaijan";
          });
    }
    return cells;
  }

  String line(int n) {
    return String.join(delimiter(), row(n)) + "\n";
  }

  /// A table of so many rows.
  String text(int rows) {
    StringBuilder text = new StringBuilder(head());
    for (int n = 0; n < rows; n++) {
      text.append(line(n));
    }
    return text.toString();
  }
}
