package org.steelyard.publish.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes JSON that may stand inside a `script` element: `<`, `>` and `&` never occur in
/// it.
public final class Json {
  private Json() {}

  /// A quoted string.
  public static String string(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /// A number, six decimals at most.
  public static String number(double value) {
    double rounded = Math.rint(value * 1e6) / 1e6;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /// An object of values already written as JSON, in the map's order.
  public static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /// An array of values already written as JSON.
  public static String array(List<String> values) {
    return values.stream().collect(Collectors.joining(",", "[", "]"));
  }
}
