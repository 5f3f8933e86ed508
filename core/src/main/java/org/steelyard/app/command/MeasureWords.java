package org.steelyard.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Asked;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;

/// What people type of measures, years and sources of events; each refusal says what may be meant.
final class MeasureWords {
  private MeasureWords() {}

  static Years years(int from, int to) {
    if (from < Years.ALL.from() || to > Years.ALL.to() || from > to) {
      throw UserError.usage(
          "--from " + from + " --to " + to + " is no span of years.", "they were swapped?");
    }
    return new Years(from, to);
  }

  static EventSource source(String word) {
    for (EventSource one : EventSource.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw UserError.usage(
        "'" + word + "' is no source of events.",
        "one of "
            + Arrays.stream(EventSource.values())
                .map(EventSource::word)
                .collect(Collectors.joining(", "))
            + "?");
  }

  /// `NAME`, `NAME:OTHER` or `NAME:POLE/POLE`.
  static Asked asked(String word, Catalogue catalogue, Tables tables, ActorNames names) {
    List<String> parts = List.of(word.strip().split(":", 2));
    NamedMeasure measure = measure(parts.getFirst(), catalogue);
    String typed = parts.size() == 2 ? parts.getLast().strip() : "";
    if (typed.isEmpty() != (measure.takes() == NamedMeasure.Takes.NOTHING)) {
      throw UserError.usage(
          typed.isEmpty()
              ? "'" + measure.name() + "' is measured against another state, but none is named."
              : "'" + measure.name() + "' takes nothing after a colon, but got '" + typed + "'.",
          typed.isEmpty() ? measure.name() + ":RUS?" : "write " + measure.name() + " alone.");
    }
    return new Asked(
        measure,
        switch (measure.takes()) {
          case NOTHING -> "";
          case STATE -> names.requireState(typed);
          case POLE -> poleOrState(typed, tables, names);
          case PAIR -> pair(measure, typed, tables, names);
        });
  }

  private static String pair(NamedMeasure measure, String typed, Tables tables, ActorNames names) {
    List<String> two = List.of(typed.split("/", -1));
    if (two.size() != 2) {
      throw UserError.usage(
          "'" + measure.name() + "' is measured between two poles, but got '" + typed + "'.",
          measure.name() + ":RUS/USA?");
    }
    return poleOrState(two.getFirst().strip(), tables, names)
        + "/"
        + poleOrState(two.getLast().strip(), tables, names);
  }

  private static String poleOrState(String typed, Tables tables, ActorNames names) {
    String upper = typed.toUpperCase(Locale.ROOT);
    return tables.poles().stream().anyMatch(p -> p.id().toUpperCase(Locale.ROOT).equals(upper))
        ? upper
        : names.requireState(typed);
  }

  private static NamedMeasure measure(String name, Catalogue catalogue) {
    try {
      return catalogue.named(name);
    } catch (IllegalArgumentException e) {
      List<String> parts = List.of(String.valueOf(e.getMessage()).split("\nMaybe ", 2));
      throw UserError.usage(
          parts.getFirst(), parts.size() == 2 ? parts.getLast() : "see compare --list.");
    }
  }
}
