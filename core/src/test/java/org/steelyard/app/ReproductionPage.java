package org.steelyard.app;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A page of what was reproduced: expected beside found.
final class ReproductionPage {
  private ReproductionPage() {}

  static String of(Reproduction file, Map<String, Double> got) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(file.title()).append("\n\n");
    page.append("**").append(capital(file.verdict())).append(".**\n\n");
    page.append("Set against: ").append(file.reproduces()).append(".\n\n");
    page.append(file.note()).append("\n\n");
    page.append("```\n");
    file.data()
        .forEach(
            (kind, path) ->
                page.append("./steelyard import ")
                    .append(kind)
                    .append(' ')
                    .append(path.substring(path.lastIndexOf('/') + 1))
                    .append('\n'));
    file.commands()
        .values()
        .forEach(command -> page.append("./steelyard ").append(command).append('\n'));
    page.append("```\n\n");
    boolean figures = !file.expected().isEmpty();
    page.append(
        figures
            ? "| value | expected | within | found |\n|---|---|---|---|\n"
            : "| value | found |\n|---|---|\n");
    for (Map.Entry<String, Double> entry : got.entrySet()) {
      Double wanted = file.expected().get(entry.getKey());
      if (wanted != null || file.expected().isEmpty()) {
        page.append("| ")
            .append(entry.getKey())
            .append(
                wanted == null
                    ? ""
                    : " | " + number(wanted) + " | " + number(file.tolerance(entry.getKey())))
            .append(" | ")
            .append(number(entry.getValue()))
            .append(" |\n");
      }
    }
    if (!file.order().isEmpty()) {
      page.append("\n| order | holds |\n|---|---|\n");
      Stream.concat(file.order().stream(), file.fails().stream())
          .forEach(
              statement ->
                  page.append("| ")
                      .append(statement)
                      .append(" | ")
                      .append(Reproduction.holds(statement, got) ? "yes" : "no")
                      .append(" |\n"));
    }
    page.append("\nWritten by a test from `")
        .append(file.name())
        .append(".yml`; the test fails where a value is off or this page says otherwise.\n");
    return page.toString();
  }

  /// The values that a page prints as found.
  static Map<String, Double> found(String page) {
    Map<String, Double> found = new TreeMap<>();
    page.lines()
        .filter(line -> line.startsWith("| ") && line.split("\\|", -1).length == 6)
        .map(line -> line.split("\\|", -1))
        .filter(cells -> !cells[1].strip().equals("value"))
        .forEach(cells -> found.put(cells[1].strip(), Double.valueOf(cells[4].strip())));
    return found;
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
