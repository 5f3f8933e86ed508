package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.console.Plain;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.ontology.Ontology;
import org.steelyard.review.Fields;
import org.steelyard.review.Judgement.Field;

/// Asks for one field and its new value; what the ontology has is offered with numbers.
final class Editing {
  private static final String FIELDS =
      "field: t type · m mode · s source · g target · d date · o modality · p place · Enter none >";

  private final Lines lines;
  private final ActorNames names;
  private final Ontology ontology;

  Editing(Lines lines, ActorNames names, Ontology ontology) {
    this.lines = lines;
    this.names = names;
    this.ontology = ontology;
  }

  /// A field and its new value.
  record Edit(Field field, String value) {}

  /// What the person wants changed: one edit, or none where it was called off.
  ///
  /// @param values the fields as they stand now
  List<Edit> ask(Report report, Map<Field, String> values) {
    String letter = lines.ask(FIELDS).toLowerCase(Locale.ROOT);
    return switch (letter) {
      case "t" -> chosen(Field.TYPE, types());
      case "m" -> chosen(Field.MODE, modes(values.getOrDefault(Field.TYPE, "")));
      case "s" -> actor(Field.SOURCE, report.source(), values.getOrDefault(Field.TARGET, ""));
      case "g" -> actor(Field.TARGET, report.target(), values.getOrDefault(Field.SOURCE, ""));
      case "d" -> date();
      case "o" -> chosen(Field.MODALITY, modalities());
      case "p" -> place();
      default -> List.of();
    };
  }

  private static List<String> types() {
    return Arrays.stream(PloverType.values()).map(PloverType::name).toList();
  }

  private List<String> modes(String type) {
    return ontology.entry(Fields.type(type)).modes().stream().map(Ontology.Mode::name).toList();
  }

  private static List<String> modalities() {
    return Arrays.stream(Modality.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
  }

  /// A value by its number or its beginning; `-` empties a mode.
  private List<Edit> chosen(Field field, List<String> offered) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      shown.add((i + 1) + " " + offered.get(i));
    }
    if (field == Field.MODE) {
      shown.add("- none");
    }
    lines.say(String.join(" · ", shown));
    String answer = lines.ask("number or name >").toLowerCase(Locale.ROOT);
    if (answer.equals("-") && field == Field.MODE) {
      return List.of(new Edit(field, ""));
    }
    for (int i = 0; i < offered.size(); i++) {
      String value = offered.get(i).toLowerCase(Locale.ROOT);
      if (answer.equals(Integer.toString(i + 1)) || value.equals(answer)) {
        return List.of(new Edit(field, offered.get(i)));
      }
    }
    List<String> begin =
        offered.stream()
            .filter(value -> !answer.isEmpty())
            .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(answer))
            .toList();
    if (begin.size() == 1) {
      return List.of(new Edit(field, begin.getFirst()));
    }
    return nothing(answer, "is none of these");
  }

  private List<Edit> actor(Field field, ActorMention mention, String other) {
    List<String> candidates =
        mention.candidates().stream().map(ActorMention.Candidate::code).toList();
    if (!candidates.isEmpty()) {
      lines.say("the words could also mean " + String.join(", ", candidates));
    }
    String answer = lines.ask("code or name of the actor >");
    if (answer.isEmpty() || answer.equals("q")) {
      return List.of();
    }
    try {
      String code = names.requireActor(answer);
      return code.equals(other)
          ? nothing(code, "is the other actor already")
          : List.of(new Edit(field, code));
    } catch (UserError unknown) {
      lines.say(Plain.text(unknown.text()));
      return List.of();
    }
  }

  private List<Edit> date() {
    String answer = lines.ask("2024, 2024-05, 2024-05-31, from/to or unknown >");
    try {
      return List.of(new Edit(Field.DATE, Fields.date(Fields.date(answer))));
    } catch (IllegalArgumentException wrong) {
      return nothing(answer, "is no date");
    }
  }

  private List<Edit> place() {
    String answer = lines.ask("place, or - for none >");
    return answer.isEmpty() || answer.equals("q")
        ? List.of()
        : List.of(new Edit(Field.PLACE, answer.equals("-") ? "" : answer));
  }

  private List<Edit> nothing(String answer, String why) {
    if (!answer.isEmpty()) {
      lines.say("'" + Plain.text(answer) + "' " + why + "; nothing was changed.");
    }
    return List.of();
  }
}
