package org.steelyard.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Known words that a form of an agglutinative language can come from: a known stem followed by
/// a
/// chain of known suffixes.
///
/// Stems are looked up from the longest prefix of the form down; the rest must split into
/// suffixes,
/// which is decided by dynamic programming in time quadratic in its length. The first suffix
/// after a
/// verb's stem must be a verbal one, after any other stem a nominal one.
final class SuffixChains {
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_REST = 24;

  private final Map<String, List<String>> nominal = new HashMap<>();
  private final Map<String, List<String>> verbal = new HashMap<>();
  private final Set<String> afterVerb = new HashSet<>();
  private final Set<String> afterNoun = new HashSet<>();
  private final Set<String> anywhere = new HashSet<>();

  /// @param rules surface and lemma ending of each rule
  SuffixChains(Collection<String[]> rules, Collection<String> vocabulary) {
    for (String[] rule : rules) {
      if (rule[0].isEmpty()) {
        continue;
      }
      anywhere.add(rule[0]);
      (infinitive(rule[1]) ? afterVerb : afterNoun).add(rule[0]);
    }
    for (String word : vocabulary) {
      addStems(word);
    }
  }

  private static boolean infinitive(String ending) {
    return ending.endsWith("maq")
        || ending.endsWith("mək")
        || ending.endsWith("mak")
        || ending.endsWith("mek");
  }

  private void addStems(String word) {
    if (word.length() > 4 && infinitive(word)) {
      String stem = word.substring(0, word.length() - 3);
      put(verbal, stem, word);
      put(verbal, soften(stem), word);
      if (stem.length() > 2 && "aəeıioöuü".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
        // A final vowel gives way before -ir, -iyor: söyle-, söylüyor.
        put(verbal, stem.substring(0, stem.length() - 1), word);
      }
    }
    put(nominal, word, word);
    put(nominal, soften(word), word);
  }

  private static void put(Map<String, List<String>> stems, String stem, String word) {
    List<String> words = stems.computeIfAbsent(stem, k -> new ArrayList<>(1));
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  /// A final hard consonant as it stands before a vowel: kitap, kitabı.
  private static String soften(String stem) {
    int last = stem.length() - 1;
    char soft =
        switch (stem.charAt(last)) {
          case 'k', 'q' -> 'ğ';
          case 'p' -> 'b';
          case 'ç' -> 'c';
          case 't' -> 'd';
          default -> stem.charAt(last);
        };
    return stem.substring(0, last) + soft;
  }

  /// Known words, those with the longest stem first.
  List<String> lemmas(String form) {
    Set<String> found = new LinkedHashSet<>();
    boolean[] splits = splits(form);
    for (int length = form.length(); length >= SHORTEST_STEM; length--) {
      String stem = form.substring(0, length);
      List<String> nouns = nominal.getOrDefault(stem, List.of());
      List<String> verbs = verbal.getOrDefault(stem, List.of());
      if (nouns.isEmpty() && verbs.isEmpty()) {
        continue;
      }
      if (length == form.length()) {
        nouns.stream().filter(form::equals).forEach(found::add);
        found.addAll(verbs);
      } else {
        if (!nouns.isEmpty() && starts(form, length, afterNoun, splits)) {
          found.addAll(nouns);
        }
        if (!verbs.isEmpty() && starts(form, length, afterVerb, splits)) {
          found.addAll(verbs);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean starts(String form, int at, Set<String> firsts, boolean[] splits) {
    for (int end = at + 1; end <= form.length(); end++) {
      if (splits[end] && firsts.contains(form.substring(at, end))) {
        return true;
      }
    }
    return false;
  }

  /// For each place whether what follows it splits into suffixes.
  private boolean[] splits(String form) {
    int n = form.length();
    boolean[] splits = new boolean[n + 1];
    splits[n] = true;
    for (int at = n - 1; at >= Math.max(SHORTEST_STEM, n - LONGEST_REST); at--) {
      for (int end = at + 1; end <= n && !splits[at]; end++) {
        splits[at] = splits[end] && anywhere.contains(form.substring(at, end));
      }
    }
    return splits;
  }
}
