package org.steelyard.read.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the groups of a `robots.txt` that speak to us: those that name us, all together; else
/// those for everybody.
final class RobotsParser {
  private static final double LONGEST_DELAY = 60;

  /// Rules and delay gathered so far.
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private double delay;
    private boolean found;

    Robots robots() {
      return new Robots(rules, Duration.ofMillis(Math.round(delay * 1000)));
    }
  }

  private final String token;
  private final Group ours = new Group();
  private final Group everybodys = new Group();
  private final List<Group> current = new ArrayList<>();
  private boolean naming;

  RobotsParser(String token) {
    this.token = token.toLowerCase(Locale.ROOT);
  }

  Robots parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    text.lines().forEach(this::line);
    return ours.found ? ours.robots() : everybodys.robots();
  }

  private void line(String line) {
    int comment = line.indexOf('#');
    String said = comment < 0 ? line : line.substring(0, comment);
    int colon = said.indexOf(':');
    if (colon < 0) {
      return;
    }
    String value = said.substring(colon + 1).strip();
    switch (said.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
      case "user-agent" -> agent(value);
      case "allow" -> rule(true, value);
      case "disallow" -> rule(false, value);
      case "crawl-delay" -> delay(value);
      default -> {
        // Sitemaps and the like belong to no group and end none.
      }
    }
  }

  private void agent(String name) {
    if (!naming) {
      current.clear();
    }
    naming = true;
    if (name.startsWith("*")) {
      join(everybodys);
    } else if (product(name).equals(token)) {
      join(ours);
    }
  }

  private void join(Group group) {
    group.found = true;
    if (!current.contains(group)) {
      current.add(group);
    }
  }

  /// The name without a version: `Steelyard/1.0` names Steelyard.
  private static String product(String name) {
    int end = 0;
    while (end < name.length() && isToken(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isToken(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  private void rule(boolean allow, String path) {
    naming = false;
    if (path.startsWith("/") || path.startsWith("*")) {
      Rule rule = new Rule(allow, Percent.normal(path));
      current.forEach(group -> group.rules.add(rule));
    }
  }

  private void delay(String seconds) {
    naming = false;
    boolean number =
        !seconds.isEmpty()
            && seconds.length() < 20
            && seconds.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && seconds.indexOf('.') == seconds.lastIndexOf('.')
            && !seconds.equals(".");
    if (number) {
      double delay = Math.min(LONGEST_DELAY, Double.parseDouble(seconds));
      current.forEach(group -> group.delay = Math.max(group.delay, delay));
    }
  }
}
