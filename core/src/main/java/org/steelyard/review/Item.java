package org.steelyard.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Kind;
import org.steelyard.review.Judgement.Verdict;

/// A coded item as a person judges it: what kind, what is coded in short, by which rule, where.
///
/// @param coding in short, for example `RUS>AZE CONSULT/visit`: tells items of one sentence apart
/// @param details what else is coded: modality, date, place; horizon; period
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

  /// A claim as an item.
  public static Item of(Claim claim) {
    String coding =
        claim.speaker().name() + " " + claim.polarity() + " " + String.join(",", claim.about());
    String details =
        Values.details(Values.of(claim), List.of(Field.FORECAST, Field.HORIZON, Field.CONDITION));
    return new Item(Kind.CLAIM, claim.id(), coding, details, claim.rule(), 1, claim.provenance());
  }

  /// A quantity as an item.
  public static Item of(Quantity quantity) {
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
    String details = Values.details(Values.of(quantity), List.of(Field.PERIOD, Field.CHANGE));
    return new Item(
        Kind.QUANTITY, quantity.id(), coding, details, quantity.rule(), 1, quantity.provenance());
  }

  /// A membership as an item.
  public static Item of(Membership membership) {
    String coding =
        membership.member() + " " + membership.status() + " " + membership.organisation();
    return new Item(
        Kind.MEMBERSHIP,
        membership.id(),
        coding,
        Values.details(Values.of(membership), List.of(Field.PERIOD)),
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
      case EDITED -> sameType(judged) || sameThing(judged);
    };
  }

  /// Whether an edit may follow: what was said is true of these two actors, of what this speaker
  /// says here, of what was measured here, of this member.
  private boolean sameThing(String judged) {
    return switch (kind) {
      case REPORT, EVENT_PAIR -> pair(coding).equals(pair(judged));
      case CLAIM, QUANTITY -> head(coding).equals(head(judged));
      case MEMBERSHIP -> coding.split(" ", 2)[0].equals(judged.split(" ", 2)[0]);
    };
  }

  /// Speaker or measurand: the words before the polarity or bound.
  private static String head(String coding) {
    Matcher matcher = HEAD.matcher(coding);
    return matcher.find() ? coding.substring(0, matcher.start()) : coding;
  }

  private static final Pattern HEAD =
      Pattern.compile(" (?:POSITIVE|NEGATIVE|MIXED|NEUTRAL|exact|at least|at most|about)(?: |$)");

  private boolean sameType(String judged) {
    return withoutMode(coding).equals(withoutMode(judged));
  }

  private String withoutMode(String coding) {
    int slash = kind == Kind.REPORT || kind == Kind.EVENT_PAIR ? coding.indexOf('/') : -1;
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
