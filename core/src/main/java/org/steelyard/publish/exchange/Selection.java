package org.steelyard.publish.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.publish.codebook.CodeNode;

/// A coded stretch of text.
///
/// @param key what its id is made from; unique in a project
/// @param span in UTF-16 units of the document
/// @param codes keys of codes
/// @param note for people, may have several lines
record Selection(String key, String name, Span span, List<String> codes, String note) {
  Selection {
    codes = List.copyOf(codes);
  }

  /// Key of one part of a report: `act`, `source` or `target`.
  static String key(Report report, String part) {
    return "report/" + report.id() + "/" + part;
  }

  /// Type with its mode.
  static String type(Report report) {
    return report.type() + (report.mode().isEmpty() ? "" : " " + report.mode());
  }

  /// All selections of a text: reports, then claims, quantities and memberships.
  static List<Selection> of(CodedText text) {
    List<Selection> selections = new ArrayList<>();
    for (Report report : text.reports()) {
      selections.add(act(report));
      selections.add(actor(report, report.source(), "source"));
      selections.add(actor(report, report.target(), "target"));
    }
    for (Claim claim : text.claims()) {
      selections.add(
          new Selection(
              "claim/" + claim.id(),
              claim.speaker().name(),
              claim.provenance().span(),
              List.of(claim.forecast() ? "item/forecast" : "item/claim"),
              claim.speaker().name() + ": " + claim.proposition()));
    }
    for (Quantity quantity : text.quantities()) {
      String amount = quantity.amount().toPlainString() + " " + quantity.unit();
      selections.add(
          new Selection(
              "quantity/" + quantity.id(),
              quantity.measurand(),
              quantity.provenance().span(),
              List.of("item/quantity"),
              quantity.measurand() + ": " + quantity.precision().label() + " " + amount));
    }
    for (Membership membership : text.memberships()) {
      selections.add(
          new Selection(
              "membership/" + membership.id(),
              membership.member() + " " + membership.organisation(),
              membership.provenance().span(),
              List.of("item/membership"),
              membership.member() + " " + membership.status() + " " + membership.organisation()));
    }
    return selections;
  }

  private static Selection act(Report report) {
    List<String> codes = new ArrayList<>();
    codes.add(CodeNode.typeKey(report.type().name(), report.mode()));
    report.contexts().forEach(context -> codes.add("context/" + context));
    codes.add("modality/" + lower(report.modality()));
    String name = report.source().code() + " > " + report.target().code() + " " + type(report);
    String note =
        name
            + String.format(Locale.ROOT, "\nconfidence %.2f", report.confidence())
            + (report.when().known() ? "\ndate " + report.when().from() : "")
            + (report.where().isEmpty() ? "" : "\nplace " + report.where())
            + (report.reporter().isEmpty() ? "" : "\nreported by " + report.reporter())
            + "\nrule "
            + report.rule();
    return new Selection(key(report, "act"), name, report.provenance().span(), codes, note);
  }

  private static Selection actor(Report report, ActorMention mention, String role) {
    return new Selection(
        key(report, role),
        mention.code() + " " + role + " of " + type(report),
        mention.span(),
        List.of("actor/" + mention.code(), "role/" + role),
        "");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
