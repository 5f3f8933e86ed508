package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.steelyard.app.console.Plain;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;
import org.steelyard.model.Polarity;
import org.steelyard.review.Coded;
import org.steelyard.review.Item;
import org.steelyard.review.Judgement;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Values;

/// Claims, quantities and memberships in a review: whose they are, what a card shows of them, and
/// how one field is asked for.
final class Others {
  private static final int WIDTH = 90;

  private final Lines lines;
  private final ActorNames names;

  Others(Lines lines, ActorNames names) {
    this.lines = lines;
    this.names = names;
  }

  /// By item id the fields of all that is no report.
  static Map<String, Map<Field, String>> values(Coded coded) {
    Map<String, Map<Field, String>> values = new HashMap<>();
    coded.claims().forEach(claim -> values.put(claim.id(), Values.of(claim)));
    coded.quantities().forEach(quantity -> values.put(quantity.id(), Values.of(quantity)));
    coded.memberships().forEach(one -> values.put(one.id(), Values.of(one)));
    return values;
  }

  /// By item id the codes of whom it concerns.
  static Map<String, List<String>> actors(Coded coded) {
    Map<String, List<String>> actors = new HashMap<>();
    coded
        .claims()
        .forEach(
            claim -> {
              List<String> codes = new ArrayList<>(claim.about());
              codes.add(claim.speaker().code());
              actors.put(claim.id(), codes);
            });
    coded.quantities().forEach(quantity -> actors.put(quantity.id(), quantity.of()));
    coded.memberships().forEach(m -> actors.put(m.id(), List.of(m.member(), m.organisation())));
    return actors;
  }

  /// Lines of a card: each field that has a value.
  static List<String> card(Item item, Map<Field, String> values) {
    List<String> card = new ArrayList<>();
    for (Field field : Values.editable(item.kind())) {
      String value = values.getOrDefault(field, "");
      if (!value.isEmpty()) {
        card.add(String.format(Locale.ROOT, "  %-12s %s", label(field), Plain.line(value, WIDTH)));
      }
    }
    return card;
  }

  private static String label(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /// What the person wants changed: one edit, or none where it was called off.
  List<Editing.Edit> ask(Item item) {
    Map<String, Field> keys = keys(item.kind());
    List<String> shown = new ArrayList<>();
    keys.forEach((key, field) -> shown.add(key + " " + label(field)));
    String answer =
        lines
            .ask("field: " + String.join(" · ", shown) + " · Enter none >")
            .toLowerCase(Locale.ROOT);
    Field field = keys.get(answer);
    return field == null ? List.of() : value(field);
  }

  /// A letter for each field: the first of its name that is free.
  private static Map<String, Field> keys(Judgement.Kind kind) {
    Map<String, Field> keys = new LinkedHashMap<>();
    for (Field field : Values.editable(kind)) {
      for (char letter : label(field).toCharArray()) {
        if (keys.putIfAbsent(String.valueOf(letter), field) == null) {
          break;
        }
      }
    }
    return keys;
  }

  private List<Editing.Edit> value(Field field) {
    String answer = lines.ask(question(field));
    if (answer.isEmpty() || answer.equals("q")) {
      return List.of();
    }
    try {
      String value =
          switch (field) {
            case ABOUT -> codes(answer);
            case MEMBER, ORGANISATION -> names.requireActor(answer);
            case HORIZON, CONDITION, CHANGE ->
                answer.equals("-") ? "" : Values.typed(field, answer);
            default -> Values.typed(field, answer);
          };
      return List.of(new Editing.Edit(field, value));
    } catch (UserError unknown) {
      lines.say(Plain.text(unknown.text()));
    } catch (IllegalArgumentException wrong) {
      lines.say(Plain.text(String.valueOf(wrong.getMessage())) + " Nothing was changed.");
    }
    return List.of();
  }

  private String codes(String answer) {
    if (answer.equals("-")) {
      return "";
    }
    TreeSet<String> codes = new TreeSet<>();
    for (String name : answer.split(",", -1)) {
      if (!name.isBlank()) {
        codes.add(names.requireActor(name.strip()));
      }
    }
    return String.join(" ", codes);
  }

  private static String question(Field field) {
    return switch (field) {
      case ABOUT -> "codes or names with commas between, or - for none >";
      case MEMBER, ORGANISATION -> "code or name >";
      case POLARITY -> list(Polarity.values()) + " >";
      case FORECAST -> "yes or no >";
      case HORIZON, CONDITION -> "words of the text, or - for none >";
      case AMOUNT -> "number in figures >";
      case BOUND -> "exact, at least, at most or about >";
      case PERIOD -> "2024, 2024-05, 2024-05-31, from/to or unknown >";
      case CHANGE -> "growth in per cent, for example 17 or -8.5, or - for none >";
      default -> label(field) + " >";
    };
  }

  private static String list(Polarity[] values) {
    List<String> words = new ArrayList<>();
    for (Polarity value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", words);
  }
}
