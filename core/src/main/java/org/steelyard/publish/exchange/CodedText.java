package org.steelyard.publish.exchange;

import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;

/// A document with what was coded from it; lists of other documents' items are cut down to it.
///
/// @param passages in order
public record CodedText(
    Document document,
    List<Passage> passages,
    List<Report> reports,
    List<Claim> claims,
    List<Quantity> quantities,
    List<Membership> memberships) {
  public CodedText {
    String id = document.id();
    passages = List.copyOf(passages);
    reports =
        reports.stream()
            .filter(r -> r.provenance().documentId().equals(id))
            .sorted(
                Comparator.comparing((Report r) -> r.provenance().span()).thenComparing(Report::id))
            .toList();
    claims = claims.stream().filter(c -> c.provenance().documentId().equals(id)).toList();
    quantities = quantities.stream().filter(q -> q.provenance().documentId().equals(id)).toList();
    memberships = memberships.stream().filter(m -> m.provenance().documentId().equals(id)).toList();
  }
}
