package org.steelyard.measure.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;

/// Words by which claims of a kind are known, by language and class, and names of groups.
///
/// Tables: `data/claims/cues.tsv`, `data/ontology/regions.tsv`.
final class Cues {
  private static final String CUES = "data/claims/cues.tsv";
  private static final String REGIONS = "data/ontology/regions.tsv";
  private static final int NAMES = 4;

  private final Map<Tongue, Map<String, List<Form>>> classes = new EnumMap<>(Tongue.class);
  private final Map<Tongue, Map<Group, List<Form>>> groups = new EnumMap<>(Tongue.class);

  /// Words next to each other; a part that ends in `*` stands for any ending, one that begins with
  /// it for any beginning.
  private record Form(List<String> parts) {
    static Form of(String text, Tongue tongue) {
      return new Form(List.of(tongue.fold(text).split(" ", -1)));
    }

    /// Whether the form stands at word `i`.
    boolean at(List<String> words, int i) {
      if (i + parts.size() > words.size()) {
        return false;
      }
      for (int p = 0; p < parts.size(); p++) {
        String part = parts.get(p);
        String word = words.get(i + p);
        if (!fits(part, word)) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String part, String word) {
      if (part.startsWith("*")) {
        return word.length() >= part.length() && word.endsWith(part.substring(1));
      }
      return part.endsWith("*")
          ? word.startsWith(part.substring(0, part.length() - 1))
          : word.equals(part);
    }
  }

  /// Words `first` to before `end`.
  record Hit(int first, int end) {}

  /// A group named at some words.
  record Place(Group group, Hit hit) {}

  private Cues() {}

  static Cues load() {
    Cues cues = new Cues();
    for (String[] row : Table.rows(CUES, 3)) {
      Tongue tongue = Tongue.of(row[0]);
      cues.classes
          .computeIfAbsent(tongue, _ -> new HashMap<>())
          .computeIfAbsent(row[1], _ -> new ArrayList<>())
          .add(Form.of(row[2], tongue));
    }
    for (String[] row : Table.rows(REGIONS, NAMES + Tongue.values().length)) {
      Group group = new Group(row[0], row[1], List.of(row[2].split(" ", -1)));
      Tongue[] tongues = Tongue.values();
      for (int t = 0; t < tongues.length; t++) {
        Tongue tongue = tongues[t];
        List<Form> forms = new ArrayList<>();
        for (String name : row[NAMES + t].split("\\|", -1)) {
          forms.add(Form.of(name, tongue));
        }
        cues.groups.computeIfAbsent(tongue, _ -> new LinkedHashMap<>()).put(group, forms);
      }
    }
    return cues;
  }

  /// Where forms of class `name` stand, in order; of two at one word the longer.
  List<Hit> hits(Tongue tongue, String name, List<String> words) {
    return hits(classes.getOrDefault(tongue, Map.of()).getOrDefault(name, List.of()), words);
  }

  private static List<Hit> hits(List<Form> forms, List<String> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      for (Form form : forms) {
        if (form.at(words, i)) {
          end = Math.max(end, i + form.parts().size());
        }
      }
      if (end > i) {
        hits.add(new Hit(i, end));
      }
    }
    return hits;
  }

  /// Groups named; one inside a longer name (the Balkans in the Western Balkans) is not.
  List<Place> groups(Tongue tongue, List<String> words) {
    List<Place> places = new ArrayList<>();
    groups
        .getOrDefault(tongue, Map.of())
        .forEach(
            (group, forms) -> hits(forms, words).forEach(hit -> places.add(new Place(group, hit))));
    return places.stream()
        .filter(p -> places.stream().noneMatch(q -> wider(q.hit(), p.hit())))
        .toList();
  }

  private static boolean wider(Hit outer, Hit inner) {
    return outer.first() <= inner.first()
        && outer.end() >= inner.end()
        && outer.end() - outer.first() > inner.end() - inner.first();
  }
}
