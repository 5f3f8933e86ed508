package org.steelyard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Report;
import org.steelyard.review.Judgement.Field;

/// A report as a person has corrected it: the same id, so that the crosswalk of events and reports
/// holds, and the judgement named in the evidence. What a person has seen is certain.
final class Edits {
  private Edits() {}

  /// @param names English names by actor code
  /// @throws IllegalArgumentException where the values together make no report
  static Report apply(Report report, Ruling ruling, UnaryOperator<String> names) {
    Map<Field, String> values = Fields.of(report);
    List<String> evidence = new ArrayList<>();
    ruling
        .edits()
        .forEach(
            (field, edit) -> {
              values.put(field, edit.newValue());
              evidence.add("corrected by " + edit.words());
            });
    evidence.addAll(report.evidence());
    if (ruling.edits().containsKey(Field.TYPE) && !ruling.edits().containsKey(Field.MODE)) {
      // A mode belongs to its type.
      values.put(Field.MODE, "");
    }
    ActorMention source = actor(report.source(), value(values, Field.SOURCE), names);
    ActorMention target = actor(report.target(), value(values, Field.TARGET), names);
    boolean swap = report.reciprocal() && source.code().compareTo(target.code()) > 0;
    return new Report(
        report.id(),
        ruling.edits().containsKey(Field.DATE)
            ? Fields.date(value(values, Field.DATE))
            : report.when(),
        swap ? target : source,
        swap ? source : target,
        report.thirdParties(),
        Fields.type(value(values, Field.TYPE)),
        value(values, Field.MODE),
        report.contexts(),
        report.reciprocal(),
        Fields.modality(value(values, Field.MODALITY)),
        report.reporter(),
        value(values, Field.PLACE),
        report.rule(),
        evidence,
        ruling.byHand() ? 1 : report.confidence(),
        report.provenance());
  }

  private static String value(Map<Field, String> values, Field field) {
    return values.getOrDefault(field, "");
  }

  private static ActorMention actor(ActorMention coded, String code, UnaryOperator<String> names) {
    return coded.code().equals(code)
        ? coded
        : new ActorMention(code, names.apply(code), "", coded.text(), coded.span(), List.of());
  }
}
