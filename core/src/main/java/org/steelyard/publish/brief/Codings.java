package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Modality;
import org.steelyard.model.Polarity;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.Names;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Brings reports, claims, quantities and memberships into the one shape that the
/// evidence shows.
record Codings(Names names, Index index, Anchors anchors) {
  /// All codings, by document and place.
  List<Coded> all(Evidence evidence) {
    List<Coded> all = new ArrayList<>();
    evidence.reports().forEach(report -> all.add(report(report)));
    evidence.claims().forEach(claim -> all.add(claim(claim)));
    evidence.quantities().forEach(quantity -> all.add(quantity(quantity)));
    evidence.memberships().forEach(membership -> all.add(membership(membership)));
    all.sort(
        Comparator.comparing((Coded coded) -> coded.at().documentId())
            .thenComparing(coded -> coded.at().span())
            .thenComparing(Coded::anchor));
    return all;
  }

  private Coded report(Report report) {
    String type = report.type().name();
    return new Coded(
        anchors.coding(report.id()),
        report.provenance(),
        type.substring(0, 1),
        report.type().quad().cooperative() ? "good" : "ill",
        roles(report) + ": " + (report.mode().isEmpty() ? type : type + "/" + report.mode()),
        List.of(
            field(
                Message.FIELD_SOURCE.text(),
                mention(report.source().code(), report.source().text())),
            field(
                Message.FIELD_TARGET.text(),
                mention(report.target().code(), report.target().text())),
            field(Message.FIELD_DATE.text(), Dates.of(report.when())),
            field(Message.FIELD_PLACE.text(), report.where()),
            field(Message.FIELD_MODALITY.text(), modality(report.modality())),
            field(Message.FIELD_REPORTER.text(), names.of(report.reporter())),
            field(Message.FIELD_CONFIDENCE.text(), Numbers.plain(report.confidence(), 2)),
            machine(Message.FIELD_RULE.text(), report.rule()),
            field(Message.FIELD_EVIDENCE.text(), String.join("; ", report.evidence())),
            machine(Message.FIELD_ID.text(), report.id())),
        index.eventsOf(report).stream().map(anchors::event).toList());
  }

  private Coded claim(Claim claim) {
    return new Coded(
        anchors.coding(claim.id()),
        claim.provenance(),
        claim.forecast() ? "F" : "S",
        "claim",
        claim.speaker().name() + ": " + claim.proposition(),
        List.of(
            field(Message.FIELD_ABOUT.text(), named(claim.about())),
            field(Message.FIELD_POLARITY.text(), polarity(claim.polarity())),
            field(Message.FIELD_QUOTATION.text(), lower(claim.quotation().name())),
            field(Message.FIELD_HORIZON.text(), claim.horizon()),
            field(Message.FIELD_CONDITION.text(), claim.condition()),
            machine(Message.FIELD_RULE.text(), claim.rule()),
            machine(Message.FIELD_ID.text(), claim.id())),
        List.of());
  }

  private Coded quantity(Quantity quantity) {
    return new Coded(
        anchors.coding(quantity.id()),
        quantity.provenance(),
        "Q",
        "quantity",
        quantity.measurand() + ": " + stated(quantity),
        List.of(
            field(Message.FIELD_PERIOD.text(), Dates.of(quantity.period())),
            field(Message.FIELD_CHANGE.text(), change(quantity)),
            field(Message.FIELD_ABOUT.text(), named(quantity.of())),
            machine(Message.FIELD_RULE.text(), quantity.rule()),
            machine(Message.FIELD_ID.text(), quantity.id())),
        List.of());
  }

  private Coded membership(Membership membership) {
    return new Coded(
        anchors.coding(membership.id()),
        membership.provenance(),
        "M",
        "membership",
        Message.MEMBERSHIP_TITLE.text(
            names.of(membership.member()),
            membership.status(),
            names.of(membership.organisation())),
        List.of(
            field(Message.FIELD_PERIOD.text(), Dates.interval(membership.interval())),
            machine(Message.FIELD_RULE.text(), membership.rule()),
            machine(Message.FIELD_ID.text(), membership.id())),
        List.of());
  }

  String named(List<String> codes) {
    return codes.stream().map(names::of).collect(Collectors.joining(", "));
  }

  private String roles(Report report) {
    return names.of(report.source().code())
        + (report.reciprocal() ? " ↔ " : " → ")
        + names.of(report.target().code());
  }

  private String mention(String code, String words) {
    return words.isBlank() ? code : Message.MENTION.text(code, Words.readable(words));
  }

  /// `at least 4,500,000,000 USD`.
  static String stated(Quantity quantity) {
    String amount = Numbers.amount(quantity.amount()) + "\u00a0" + quantity.unit();
    return quantity.precision() == Quantity.Bound.EXACT
        ? amount
        : quantity.precision().label() + " " + amount;
  }

  /// `+17 %`, or empty where none is stated.
  static String change(Quantity quantity) {
    return switch (quantity.change()) {
      case Quantity.Change.NotStated _ -> "";
      case Quantity.Change.Stated stated ->
          (stated.share().signum() > 0 ? "+" : "")
              + Numbers.plain(stated.share().doubleValue() * 100, 0)
              + "\u00a0%";
    };
  }

  static String polarity(Polarity polarity) {
    return lower(polarity.name());
  }

  private static String modality(Modality modality) {
    return lower(modality.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Coded.Field field(String name, String value) {
    return new Coded.Field(name, value, false);
  }

  private static Coded.Field machine(String name, String value) {
    return new Coded.Field(name, value, true);
  }
}
