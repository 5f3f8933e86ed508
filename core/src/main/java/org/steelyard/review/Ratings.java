package org.steelyard.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.review.Judgement.Field;

/// What each coder says of each field of each item that was seen by one or more: the table that
/// agreement is computed from.
///
/// @param coders in order of first appearance; the columns
/// @param units by field the rows; a row has a value for each coder, empty where that coder gave
///     none
public record Ratings(List<String> coders, Map<Field, List<List<String>>> units) {
  private static final String NONE = "(none)";

  /// The judgements of people on single items. An item called wrong has no values to compare.
  public static Ratings of(Corrected corrected) {
    List<String> coders =
        corrected.log().coders().stream()
            .filter(
                coder ->
                    corrected.log().standing().stream()
                        .anyMatch(one -> one.coder().equals(coder) && !one.ofPattern()))
            .toList();
    Map<String, Map<Field, String>> values = Values.of(corrected.coded());
    Map<Field, List<List<String>>> units = new EnumMap<>(Field.class);
    new TreeMap<>(corrected.judgements())
        .forEach(
            (id, judgements) -> {
              add(coders, judgements, values.getOrDefault(id, Map.of()), units);
            });
    return new Ratings(coders, units);
  }

  private static void add(
      List<String> coders,
      List<Judgement> judgements,
      Map<Field, String> coded,
      Map<Field, List<List<String>>> units) {
    Map<Field, List<String>> rows = new EnumMap<>(Field.class);
    for (String coder : coders) {
      List<Judgement> own =
          judgements.stream().filter(one -> one.coder().equals(coder) && !one.ofPattern()).toList();
      Map<Field, String> values = own.isEmpty() ? Map.of() : values(own, coded);
      rows.computeIfAbsent(Field.WHOLE, key -> new ArrayList<>())
          .add(values.getOrDefault(Field.WHOLE, ""));
      for (Field field : coded.keySet()) {
        rows.computeIfAbsent(field, key -> new ArrayList<>()).add(values.getOrDefault(field, ""));
      }
    }
    rows.forEach(
        (field, row) -> {
          if (row.stream().anyMatch(value -> !value.isEmpty())) {
            units.computeIfAbsent(field, key -> new ArrayList<>()).add(row);
          }
        });
  }

  private static Map<Field, String> values(List<Judgement> own, Map<Field, String> coded) {
    Ruling ruling = Ruling.of(own, coded);
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.WHOLE, Judgement.name(ruling.outcome()));
    if (ruling.outcome() != Ruling.Outcome.WRONG) {
      coded.forEach(
          (field, value) -> {
            Judgement edit = ruling.edits().get(field);
            String said = edit == null ? value : edit.newValue();
            values.put(field, said.isEmpty() ? NONE : said);
          });
    }
    return values;
  }
}
