package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line without quotation marks at each delimiter; as many fields as delimiters and one.
final class Split {
  private Split() {}

  static List<String> at(String line, char delimiter) {
    List<String> fields = new ArrayList<>(64);
    int from = 0;
    while (true) {
      int to = line.indexOf(delimiter, from);
      if (to < 0) {
        fields.add(line.substring(from));
        return fields;
      }
      fields.add(line.substring(from, to));
      from = to + 1;
    }
  }
}
