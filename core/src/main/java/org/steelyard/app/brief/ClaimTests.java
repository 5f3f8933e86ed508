package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Session;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.language.Tongue;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.measure.claims.Judge;
import org.steelyard.measure.claims.Linked;
import org.steelyard.measure.claims.Linker;
import org.steelyard.measure.claims.Testable;
import org.steelyard.measure.claims.Tested;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Claim;
import org.steelyard.model.Passage;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;

/// The claims of a workspace that name a measurable thing, each tested.
public final class ClaimTests {
  private final Holdings holdings;
  private final Map<String, When> published = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, List<Passage>> passages = new HashMap<>();

  private ClaimTests(Holdings holdings) {
    this.holdings = holdings;
    holdings.documents().forEach(d -> published.put(d.id(), d.published().when()));
    holdings.documents().forEach(d -> languages.put(d.id(), d.language()));
  }

  /// All of them, in the order of documents and words, by the coded events of the workspace. What
  /// one document says twice is tested once.
  public static List<Tested> of(Holdings holdings) {
    return of(holdings, evidence(holdings));
  }

  /// The same with other evidence.
  public static List<Tested> of(Holdings holdings, Evidence evidence) {
    Judge judge = new Judge(evidence);
    return new ClaimTests(holdings).linked().stream().map(judge::test).toList();
  }

  /// What the coded events, meetings and amounts of the workspace say; to be built upon.
  public static Evidence evidence(Holdings holdings) {
    return new WorkspaceEvidence(holdings);
  }

  /// The same with imported trade and votes. Serves while the session is open.
  public static Evidence evidence(Session session) {
    return new ImportedEvidence(session, evidence(session.holdings()));
  }

  private record Once(String document, Testable testable, String words) {}

  private List<Linked> linked() {
    Linker linker = new Linker(new ActorFinder(ActorTables.load()));
    List<Linked> all = new ArrayList<>();
    for (Quantity quantity : holdings.quantities()) {
      all.addAll(linker.quantity(quantity, published(quantity.provenance())));
    }
    List<Provenance.FromText> grown = all.stream().map(Linked::provenance).toList();
    for (StatedCount count : Briefs.statedCounts(holdings)) {
      all.add(linker.count(count));
    }
    for (Claim claim : holdings.claims()) {
      String language = language(claim.provenance());
      if (Tongue.knows(language)) {
        linker.claim(claim, Tongue.of(language), published(claim.provenance())).stream()
            .filter(l -> !l.rule().equals("growth.words") || !told(l, grown))
            .forEach(all::add);
      }
    }
    all.sort(
        (a, b) -> {
          int byDocument = a.provenance().documentId().compareTo(b.provenance().documentId());
          int bySpan = a.provenance().span().compareTo(b.provenance().span());
          int order = byDocument != 0 ? byDocument : bySpan;
          return order != 0 ? order : (a.rule() + a.id()).compareTo(b.rule() + b.id());
        });
    Map<Once, Linked> once = new LinkedHashMap<>();
    for (Linked one : all) {
      boolean open = one.testable() instanceof Testable.Unresolved;
      once.putIfAbsent(
          new Once(one.provenance().documentId(), one.testable(), open ? one.words() : ""), one);
    }
    return List.copyOf(once.values());
  }

  /// Whether the coder made a quantity of the same words.
  private static boolean told(Linked linked, List<Provenance.FromText> grown) {
    return grown.stream()
        .anyMatch(
            g ->
                g.documentId().equals(linked.provenance().documentId())
                    && g.span().overlaps(linked.provenance().span()));
  }

  private When published(Provenance.FromText at) {
    return published.getOrDefault(at.documentId(), When.UNKNOWN);
  }

  private String language(Provenance.FromText at) {
    return passages.computeIfAbsent(at.documentId(), holdings::passages).stream()
        .filter(p -> p.span().overlaps(at.span()))
        .map(Passage::language)
        .findFirst()
        .orElse(languages.getOrDefault(at.documentId(), ""));
  }
}
