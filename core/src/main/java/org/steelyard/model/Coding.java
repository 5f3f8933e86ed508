package org.steelyard.model;

import java.util.List;

/// Everything coded from one document, each list in order of span.
public record Coding(
    String documentId,
    List<Report> reports,
    List<Claim> claims,
    List<Quantity> quantities,
    List<Membership> memberships) {
  public Coding {
    Checks.nonBlank(documentId, "A coding's document");
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
    memberships = List.copyOf(memberships);
  }

  /// Nothing was coded from the document.
  public static Coding none(String documentId) {
    return new Coding(documentId, List.of(), List.of(), List.of(), List.of());
  }
}
