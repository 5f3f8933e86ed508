package org.steelyard.review;

import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.review.Judgement.Kind;
import org.steelyard.review.Judgement.Verdict;

/// A coded item as a person judges it: what kind, what is coded in short, by which rule, where.
///
/// @param coding in short, for example `RUS>AZE CONSULT/visit`: tells items of one sentence apart
/// @param details what else is coded: modality, date, place; empty where the kind has none
/// @param pattern rule and type: what else would be right or wrong for the same reason
/// @param confidence 0 to 1; 1 where the coder gives none
public record Item(
    Kind kind,
    String id,
    String coding,
    String details,
    String pattern,
    double confidence,
    FromText at) {
  /// A report as an item.
  public static Item of(Report report) {
    String coding =
        report.source().code()
            + (report.reciprocal() ? "=" : ">")
            + report.target().code()
            + " "
            + report.type()
            + (report.mode().isEmpty() ? "" : "/" + report.mode());
    return new Item(
        Kind.REPORT,
        report.id(),
        coding,
        Fields.details(report),
        report.rule() + " " + report.type(),
        report.confidence(),
        report.provenance());
  }

  static Item of(Claim claim) {
    String coding =
        claim.speaker().name() + " " + claim.polarity() + " " + String.join(",", claim.about());
    return new Item(Kind.CLAIM, claim.id(), coding, "", claim.rule(), 1, claim.provenance());
  }

  static Item of(Quantity quantity) {
    String coding =
        quantity.measurand()
            + " "
            + quantity.precision().label()
            + " "
            + quantity.amount().toPlainString()
            + " "
            + quantity.unit()
            + " "
            + String.join(",", quantity.of());
    return new Item(
        Kind.QUANTITY, quantity.id(), coding, "", quantity.rule(), 1, quantity.provenance());
  }

  static Item of(Membership membership) {
    String coding =
        membership.member() + " " + membership.status() + " " + membership.organisation();
    return new Item(
        Kind.MEMBERSHIP,
        membership.id(),
        coding,
        "",
        membership.rule(),
        1,
        membership.provenance());
  }

  /// Whether a judgement on the coding `judged` still speaks of this item.
  ///
  /// @param verdict what was said: what is right is right to the mode; what is wrong is so in any
  ///     mode; an edit holds for whatever the coder now finds between the same actors
  boolean isStill(String judged, Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> coding.equals(judged);
      case WRONG, DUPLICATE, UNDO -> sameType(judged);
      case EDITED -> sameType(judged) || (kind == Kind.REPORT && pair(coding).equals(pair(judged)));
    };
  }

  private boolean sameType(String judged) {
    return withoutMode(coding).equals(withoutMode(judged));
  }

  private static String withoutMode(String coding) {
    int slash = coding.indexOf('/');
    return slash < 0 ? coding : coding.substring(0, slash);
  }

  /// The two actors of a report's coding, in alphabetic order.
  private static String pair(String coding) {
    String actors = coding.split(" ", 2)[0];
    String[] codes = actors.split("[>=]", 2);
    if (codes.length < 2) {
      return coding;
    }
    return codes[0].compareTo(codes[1]) < 0 ? codes[0] + codes[1] : codes[1] + codes[0];
  }
}
