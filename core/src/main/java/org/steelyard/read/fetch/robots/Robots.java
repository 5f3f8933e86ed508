package org.steelyard.read.fetch.robots;

import java.time.Duration;
import java.util.List;

/// What one site asks of us.
///
/// @param rules of our group, in the order of the file
/// @param delay least time between two requests; zero where the site does not say
public record Robots(List<Rule> rules, Duration delay) {
  /// The site asks nothing.
  public static final Robots OPEN = new Robots(List.of(), Duration.ZERO);

  /// Nothing may be asked: what the site wants is not known at present.
  public static final Robots CLOSED = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

  public Robots {
    rules = List.copyOf(rules);
  }

  /// Reads a `robots.txt`.
  ///
  /// @param bytes its first 500 KiB
  /// @param token our name in it
  public static Robots parse(byte[] bytes, String token) {
    return new RobotsParser(token).parse(bytes);
  }

  /// Whether `target` (path and query) may be asked: the longest rule that fits decides, and of
  /// equally long ones the one that allows. The file itself always may.
  public boolean allows(String target) {
    if (target.equals("/robots.txt")) {
      return true;
    }
    String path = Percent.normal(target);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      boolean stronger = length > longest || (length == longest && rule.allow());
      if (stronger && rule.matches(path)) {
        longest = length;
        allowed = rule.allow();
      }
    }
    return allowed;
  }
}
