package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.publish.Evidence;

/// What of a workspace concerns one state.
///
/// @param documents those that hold anything below
/// @param passages the cited sentences and their neighbours
record Selection(
    List<Evidence.Entry> documents,
    List<Passage> passages,
    List<Report> reports,
    List<Event> events,
    List<Claim> claims,
    List<Quantity> quantities,
    List<Membership> memberships,
    List<StatedCount> stated) {

  static Selection of(BriefMaker.Input input) {
    String state = input.state();
    List<Event> events = input.events().stream().filter(e -> e.involves(state)).toList();
    List<Report> reports =
        input.reports().stream()
            .filter(r -> r.source().code().equals(state) || r.target().code().equals(state))
            .toList();
    List<Claim> claims =
        input.claims().stream()
            .filter(c -> c.about().contains(state) || c.speaker().code().equals(state))
            .toList();
    List<Quantity> quantities =
        input.quantities().stream().filter(q -> q.of().contains(state)).toList();
    List<Membership> memberships =
        input.memberships().stream().filter(m -> m.member().equals(state)).toList();
    List<StatedCount> stated =
        input.stated().stream()
            .filter(s -> s.pair().first().equals(state) || s.pair().second().equals(state))
            .toList();
    Map<String, List<Span>> cited = new TreeMap<>();
    Stream.of(
            reports.stream().map(Report::provenance),
            claims.stream().map(Claim::provenance),
            quantities.stream().map(Quantity::provenance),
            memberships.stream().map(Membership::provenance),
            stated.stream().map(StatedCount::provenance))
        .flatMap(provenances -> provenances)
        .forEach(at -> add(cited, at));
    List<Evidence.Entry> documents =
        input.documents().stream()
            .filter(d -> cited.containsKey(d.id()))
            .map(d -> new Evidence.Entry(d, count(d, reports)))
            .toList();
    List<Passage> passages = new ArrayList<>();
    cited.forEach(
        (id, spans) -> passages.addAll(withNeighbours(input.passages().apply(id), spans)));
    return new Selection(
        documents, passages, reports, events, claims, quantities, memberships, stated);
  }

  private static void add(Map<String, List<Span>> cited, Provenance.FromText at) {
    cited.computeIfAbsent(at.documentId(), _ -> new ArrayList<>()).add(at.span());
  }

  private static int count(Document document, List<Report> reports) {
    return (int)
        reports.stream().filter(r -> r.provenance().documentId().equals(document.id())).count();
  }

  private static List<Passage> withNeighbours(List<Passage> passages, List<Span> cited) {
    Set<Integer> wanted = new HashSet<>();
    for (Passage passage : passages) {
      if (cited.stream().anyMatch(passage.span()::overlaps)) {
        wanted.addAll(List.of(passage.ordinal() - 1, passage.ordinal(), passage.ordinal() + 1));
      }
    }
    return passages.stream().filter(p -> wanted.contains(p.ordinal())).toList();
  }
}
