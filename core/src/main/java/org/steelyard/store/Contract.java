package org.steelyard.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.steelyard.model.Coding;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.ReadDocument;
import org.steelyard.store.data.CodedDocument;

/// What must hold between a document's text and what was read and coded from it.
final class Contract {
  private Contract() {}

  /// What does not hold, for people; empty where all is well.
  static List<String> problems(String id, ReadDocument read) {
    List<String> problems = new ArrayList<>();
    Document document = read.document();
    if (!document.id().equals(id)) {
      problems.add("The document's id is not the hash of its bytes, " + id + ".");
    }
    for (Passage passage : read.passages()) {
      if (passage.span().end() > document.text().length()) {
        problems.add("Passage " + passage.ordinal() + " ends after the text.");
      }
    }
    return problems;
  }

  /// What does not hold of a coding, for people; empty where all is well.
  static List<String> problems(CodedDocument coded) {
    List<String> problems = new ArrayList<>();
    Document document = coded.read().document();
    if (!coded.coding().documentId().equals(document.id())) {
      problems.add("The coding is of another document than " + document.id() + ".");
    }
    quotes(document, provenances(coded.coding()), problems);
    twice(ids(coded.coding()), problems);
    return problems;
  }

  static void quotes(Document document, Stream<FromText> provenances, List<String> problems) {
    provenances.forEach(
        from -> {
          if (!from.documentId().equals(document.id())
              || from.span().end() > document.text().length()
              || !from.span().of(document.text()).equals(from.quote())) {
            problems.add(
                "The text of "
                    + document.id()
                    + " at "
                    + from.span()
                    + " is not the quote '"
                    + from.quote()
                    + "'.");
          }
        });
  }

  static Stream<FromText> provenances(Coding coding) {
    return Stream.of(
            coding.reports().stream().map(report -> report.provenance()),
            coding.claims().stream().map(claim -> claim.provenance()),
            coding.quantities().stream().map(quantity -> quantity.provenance()),
            coding.memberships().stream().map(membership -> membership.provenance()))
        .flatMap(all -> all);
  }

  private static Stream<String> ids(Coding coding) {
    return Stream.of(
            coding.reports().stream().map(report -> report.id()),
            coding.claims().stream().map(claim -> claim.id()),
            coding.quantities().stream().map(quantity -> quantity.id()),
            coding.memberships().stream().map(membership -> membership.id()))
        .flatMap(all -> all);
  }

  static void twice(Stream<String> ids, List<String> problems) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> problems.add("Two coded items have the id " + id + "."));
  }
}
