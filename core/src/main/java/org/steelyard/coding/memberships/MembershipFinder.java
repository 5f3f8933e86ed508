package org.steelyard.coding.memberships;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.scope.Stems;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Membership;
import org.steelyard.model.When;

/// Finds which states belong to which organisations, as a document says it.
public final class MembershipFinder {
  /// Words before a hit that can deny it or put it off.
  private static final int BEFORE = 4;

  /// Ending of a status in the tables that names a seat in the Security Council.
  private static final String OF_COUNCIL = " of council";

  private static final String COUNCIL = "UNSC";

  private final Map<Tongue, Words> words;
  private final Map<Tongue, Stems> negative = new EnumMap<>(Tongue.class);

  /// A finder for the languages of `words`.
  public MembershipFinder(Map<Tongue, Words> words) {
    this.words = Map.copyOf(words);
    words.forEach((tongue, forms) -> negative.put(tongue, new Stems(forms, "negative")));
  }

  /// Memberships of `document` in order; each tie once a sentence.
  ///
  /// @param dates for each sentence its dates
  public List<Membership> find(AnalysedDocument document, List<List<DatedSpan>> dates) {
    MainActors main = new MainActors(document);
    List<Membership> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Words forms = words.get(sentence.tongue());
      Stems against = negative.get(sentence.tongue());
      boolean organisation =
          sentence.mentions().stream().anyMatch(m -> m.kind() == Mention.Kind.ORGANISATION);
      if (forms != null && against != null && organisation) {
        found.addAll(
            sentence(
                sentence, forms, against, new Members(sentence, forms, main, i), dates.get(i)));
      }
    }
    return found;
  }

  private static List<Membership> sentence(
      Sentence sentence, Words words, Stems negative, Members members, List<DatedSpan> dates) {
    List<Membership> memberships = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    Hits found = new Hits(sentence.tokens(), words);
    List<Hit> hits = found.of("member-of");
    if (hits.isEmpty()) {
      return List.of();
    }
    Clauses clauses = Clauses.of(sentence.tokens(), words);
    List<Hit> against = new ArrayList<>(negative.find(sentence.tokens()));
    against.addAll(found.of("negation"));
    Organisations organisations = new Organisations(sentence, words);
    for (Hit hit : hits) {
      List<Mention> listed = organisations.beside(hit);
      if (listed.isEmpty() || before(against, hit) || conditional(found, clauses, hit)) {
        continue;
      }
      String status = status(found, hit);
      for (String member : members.of(hit, Math.max(hit.end(), listed.getFirst().first()))) {
        for (Mention mention : listed) {
          String organisation = organisation(mention, hit);
          String key = member + " " + organisation;
          if (!status.isEmpty() && !organisation.equals(member) && known.add(key)) {
            When when = dates(dates, clauses, hit);
            memberships.add(
                new Membership(
                    Ids.of("m", sentence.document().id(), sentence.passage().span(), key, status),
                    member,
                    organisation,
                    status,
                    when,
                    "membership." + status.replace(' ', '-'),
                    sentence.provenance()));
          }
        }
      }
    }
    return memberships;
  }

  private static String organisation(Mention mention, Hit hit) {
    if (hit.value().endsWith(OF_COUNCIL) && mention.code().equals("UNO")) {
      return COUNCIL;
    }
    return mention.body().isEmpty() ? mention.code() : mention.body();
  }

  /// Status as the words put it; `aspirant` where membership lies ahead; empty where nothing does.
  private static String status(Hits found, Hit hit) {
    String status =
        hit.value().endsWith(OF_COUNCIL)
            ? hit.value().substring(0, hit.value().length() - OF_COUNCIL.length())
            : hit.value();
    boolean ahead = before(found.of("planned"), hit);
    if (!ahead) {
      return status;
    }
    return switch (status) {
      case "member", "founding member", "aspirant" -> "aspirant";
      case "candidate" -> status;
      default -> "";
    };
  }

  private static boolean before(List<Hit> hits, Hit hit) {
    return hits.stream().anyMatch(h -> h.end() <= hit.first() && h.end() > hit.first() - BEFORE);
  }

  private static boolean conditional(Hits found, Clauses clauses, Hit hit) {
    return found.of("conditional").stream()
        .anyMatch(h -> h.first() < hit.first() && clauses.same(h.first(), hit.first()));
  }

  /// When it held, where the clause says so.
  private static When dates(List<DatedSpan> dates, Clauses clauses, Hit hit) {
    List<DatedSpan> same =
        dates.stream().filter(date -> clauses.same(date.first(), hit.first())).toList();
    return DocumentDates.nearest(same, clauses, hit.first(), When.UNKNOWN);
  }
}
