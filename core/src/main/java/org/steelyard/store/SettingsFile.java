package org.steelyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.Domain;
import org.steelyard.model.Pole;
import org.steelyard.store.data.WorkspaceError;

/// Reads `settings.yml`, a small part of YAML: numbers at the left margin, and under `poles:` one
/// indented line a pole, `ID: {name: NAME, members: [CODE, CODE]}`, under `weights:` one a domain,
/// `economic: 2`. `#` begins a comment.
final class SettingsFile {
  static final String DEFAULT =
      """
      # Settings of this Steelyard workspace. Changes count from the next command on.

      # Days after which an event counts half.
      half_life_days: 365
      # Pseudo-observations that pull a mean of few events towards neutral.
      shrinkage: 1
      # Coverage of the intervals that are shown.
      level: 0.8

      # Feeds: `ask` before the network is used, or `allowed`. Servers are told the contact.
      network: ask
      # contact: desk@example.org

      # Centres of power that a state's policy can turn to, one a line. Members are ISO 3166-1
      # alpha-3 codes of states and codes of organisations; no member belongs to two poles.
      poles:
        RUS: {name: Russia, members: [RUS]}
        TUR: {name: Türkiye, members: [TUR]}
        WEST: {name: EU and the West, members: [EUU, NATO, USA, GBR, FRA, DEU, ITA, AUT, BEL, BGR, HRV, CYP, CZE, DNK, EST, FIN, GRC, HUN, IRL, LVA, LTU, LUX, MLT, NLD, POL, PRT, ROU, SVK, SVN, ESP, SWE]}
        IRN: {name: Iran, members: [IRN]}
        CHN: {name: China, members: [CHN]}
        GEO: {name: Georgia, members: [GEO]}
        ARM: {name: Armenia, members: [ARM]}
        UKR: {name: Ukraine, members: [UKR]}

      # How much each domain counts in totals over domains, 0 or more: only their ratios matter.
      # A domain without a line counts 1; a domain without data counts nothing, never as 0.
      weights:
        political: 1
        security: 1
        economic: 1
        energy: 1
        cultural: 1
        signals: 1
      """;

  private static final Set<String> NUMBERS = Set.of("half_life_days", "shrinkage", "level");
  private static final Set<String> SECTIONS = Set.of("poles", "weights");
  private static final Pattern LINE = Pattern.compile("(\\w++):\\s*+(.*+)");
  private static final Pattern POLE =
      Pattern.compile(
          "\\s++(\\w++):\\s*+\\{\\s*+name:\\s*+([^,\\[\\]{}]++),\\s*+members:\\s*+\\[([^\\[\\]]++)]\\s*+}");

  private final String file;
  private final Map<String, Double> numbers = new HashMap<>();
  private final List<Pole> poles = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private final Map<Domain, Double> weights = new EnumMap<>(Domain.class);
  private String section = "";
  private boolean allowed;
  private String contact = "";
  private int line;

  private SettingsFile(String file) {
    this.file = file;
  }

  static Settings read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new WorkspaceError.Failed("Reading " + file, unreadable);
    }
  }

  static Settings parse(String file, String text) {
    return new SettingsFile(file).parse(text);
  }

  private Settings parse(String text) {
    for (String full : text.lines().toList()) {
      line++;
      String content = full.replaceFirst("(^|\\s)#.*", "").stripTrailing();
      if (!content.isBlank()) {
        take(content);
      }
    }
    line = 0;
    Settings defaults = new Settings(365, 1, 0.8, List.of());
    if (poles.isEmpty()) {
      throw wrong("no poles.", "add lines like '  RUS: {name: Russia, members: [RUS]}' to poles:.");
    }
    return new Settings(
        numbers.getOrDefault("half_life_days", defaults.halfLifeDays()),
        numbers.getOrDefault("shrinkage", defaults.shrinkage()),
        numbers.getOrDefault("level", defaults.level()),
        poles,
        allWeights(),
        new Settings.Network(allowed, contact));
  }

  private void take(String content) {
    if (Character.isWhitespace(content.charAt(0))) {
      switch (section) {
        case "poles" -> pole(content);
        case "weights" -> weight(content.strip());
        default ->
            throw wrong(
                "an indented line outside poles and weights: '" + content + "'.",
                "remove the indent.");
      }
      return;
    }
    Matcher setting = LINE.matcher(content);
    if (!setting.matches()) {
      throw wrong("'" + content + "' is no setting.", "write it as 'name: value'.");
    }
    section = SECTIONS.contains(setting.group(1)) ? setting.group(1) : "";
    if (!section.isEmpty()) {
      return;
    }
    if (setting.group(1).equals("network")) {
      allowed = network(setting.group(2));
      return;
    }
    if (setting.group(1).equals("contact")) {
      contact = unquoted(setting.group(2));
      return;
    }
    if (!NUMBERS.contains(setting.group(1))) {
      throw wrong(
          "there is no setting '" + setting.group(1) + "'.",
          "you mean half_life_days, shrinkage, level, network, contact, poles or weights.");
    }
    number(setting.group(1), setting.group(2));
  }

  private boolean network(String value) {
    return switch (value) {
      case "allowed" -> true;
      case "ask" -> false;
      default ->
          throw wrong("network is '" + value + "'.", "you mean 'network: allowed' or 'ask'.");
    };
  }

  private void number(String name, String value) {
    try {
      if (numbers.put(name, Double.valueOf(value)) != null) {
        throw wrong("'" + name + "' is set twice.", "remove one of the two lines.");
      }
      // The record knows the limits; ask it at once, while the line is known.
      new Settings(
          numbers.getOrDefault("half_life_days", 365.0),
          numbers.getOrDefault("shrinkage", 1.0),
          numbers.getOrDefault("level", 0.8),
          List.of());
    } catch (NumberFormatException notNumber) {
      throw wrong("'" + value + "' is no number.", "write it like 0.8, with a point.");
    } catch (IllegalArgumentException limit) {
      throw wrong(
          limit.getMessage() + " It is " + value + ".", "the default serves: remove the line.");
    }
  }

  private void weight(String content) {
    Matcher setting = LINE.matcher(content);
    if (!setting.matches()) {
      throw wrong("'" + content + "' is no weight.", "write it as 'economic: 2'.");
    }
    Domain domain =
        Arrays.stream(Domain.values())
            .filter(one -> one.label().equals(setting.group(1)))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "there is no domain '" + setting.group(1) + "'.",
                        "you mean political, security, economic, energy, cultural or signals."));
    try {
      double value = Double.parseDouble(setting.group(2));
      if (!(value >= 0) || Double.isInfinite(value)) {
        throw wrong(
            "the weight of " + domain.label() + " is " + value + ", but is 0 or more.",
            "1 serves: only the ratios of weights matter.");
      }
      if (weights.put(domain, value) != null) {
        throw wrong(
            "the weight of " + domain.label() + " is set twice.", "remove one of the two lines.");
      }
    } catch (NumberFormatException notNumber) {
      throw wrong("'" + setting.group(2) + "' is no number.", "write it like 0.8, with a point.");
    }
  }

  private Map<Domain, Double> allWeights() {
    Map<Domain, Double> all = Settings.equalWeights();
    all.putAll(weights);
    if (all.values().stream().allMatch(w -> w == 0)) {
      throw wrong("every weight is 0.", "one domain at least shall count.");
    }
    return all;
  }

  private void pole(String content) {
    Matcher pole = POLE.matcher(content);
    if (!pole.matches()) {
      throw wrong(
          "'" + content.strip() + "' is no pole.",
          "write it as 'RUS: {name: Russia, members: [RUS]}'.");
    }
    if (poles.stream().anyMatch(other -> other.id().equals(pole.group(1)))) {
      throw wrong("the pole " + pole.group(1) + " is set twice.", "remove one of the two lines.");
    }
    List<String> codes = new ArrayList<>();
    for (String part : pole.group(3).split(",", -1)) {
      String code = part.strip();
      if (!code.matches("\\w+")) {
        throw wrong("'" + code + "' is no actor code.", "a comma is too many.");
      }
      if (!members.add(code)) {
        throw wrong(
            code + " belongs to two poles.", "remove it from one: an event would count twice.");
      }
      codes.add(code);
    }
    poles.add(new Pole(pole.group(1), unquoted(pole.group(2).strip()), codes));
  }

  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }

  private WorkspaceError.Invalid wrong(String what, String maybe) {
    return new WorkspaceError.Invalid(file + (line > 0 ? ", line " + line : ""), what, maybe);
  }
}
