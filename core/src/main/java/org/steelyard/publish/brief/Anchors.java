package org.steelyard.publish.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.steelyard.model.Passage;
import org.steelyard.publish.Evidence;

/// Names of the elements that links lead to: short, safe in a fragment, unique, and the
/// same in every brief that holds the item, so that a link stays good.
final class Anchors {
  private static final int SHORT = 12;

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Anchors(Evidence evidence) {
    evidence.documents().forEach(entry -> document(entry.document().id()));
    evidence.events().forEach(event -> event(event.id()));
    evidence.reports().forEach(report -> coding(report.id()));
    evidence.claims().forEach(claim -> coding(claim.id()));
    evidence.quantities().forEach(quantity -> coding(quantity.id()));
    evidence.memberships().forEach(membership -> coding(membership.id()));
  }

  String document(String id) {
    return name("d", id, id.substring(0, Math.min(SHORT, id.length())));
  }

  String passage(Passage passage) {
    return "p" + document(passage.documentId()).substring(1) + "-" + passage.ordinal();
  }

  String event(String id) {
    return name("e", id, id);
  }

  /// A report, claim, quantity or membership.
  String coding(String id) {
    return name("k", id, id);
  }

  String number(String id) {
    return name("n", id, id);
  }

  static String note(int number) {
    return "c-" + number;
  }

  private String name(String kind, String id, String wanted) {
    return given.computeIfAbsent(kind + ' ' + id, _ -> unique(kind + "-" + safe(wanted)));
  }

  private String unique(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "." + i;
    }
    return name;
  }

  private static String safe(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]", "_");
  }
}
