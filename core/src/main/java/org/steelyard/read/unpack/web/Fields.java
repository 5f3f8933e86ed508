package org.steelyard.read.unpack.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.steelyard.read.text.Decoder;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;

/// A first line and the header fields after it. Of fields that come twice the first counts.
public final class Fields {
  private static final int LONGEST = 64 << 10;
  private static final int MOST = 1000;

  private final String first;
  private final Map<String, String> values;

  private Fields(String first, Map<String, String> values) {
    this.first = first;
    this.values = values;
  }

  /// Takes lines until the blank one.
  public static Fields take(Source in) throws IOException {
    String first = line(in);
    Map<String, String> values = new HashMap<>();
    String name = "";
    int lines = 0;
    String line = line(in);
    while (!line.isEmpty()) {
      lines++;
      if (lines > MOST) {
        throw new Broken("has more than " + MOST + " header fields", "it was damaged");
      }
      int colon = line.indexOf(':');
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (folded && !name.isEmpty()) {
        values.merge(name, line.strip(), (value, more) -> value + " " + more);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(name, line.substring(colon + 1).strip());
      }
      line = in.has(1) ? line(in) : "";
    }
    return new Fields(first, values);
  }

  /// The first line.
  public String first() {
    return first;
  }

  /// Value of the field `name` (lower case), or empty.
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  private static String line(Source in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      if (line.size() > LONGEST) {
        throw new Broken("has a header line of more than " + LONGEST + " bytes", "it was damaged");
      }
      next = in.read();
    }
    String text = Decoder.decode(line.toByteArray());
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
