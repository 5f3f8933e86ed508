package org.steelyard.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Table;

/// What a word of a horizon names: a month, a season, a unit, a number, a turn ("next").
///
/// Source: `data/ontology/horizons.tsv`, written for this project, for en, uk, ru, az, tr.
public final class HorizonWords {
  private static final String PATH = "data/ontology/horizons.tsv";

  private final Map<String, List<Form>> languages = new HashMap<>();

  private record Form(String text, boolean prefix, Named named) {
    boolean fits(String word) {
      return prefix ? word.startsWith(text) : word.equals(text);
    }
  }

  /// What a word names.
  ///
  /// @param kind `month`, `season`, `unit`, `units` (its plural), `number` or `turn`
  /// @param value for example `5`, `spring`, `week`, `next`
  public record Named(String kind, String value) {}

  private HorizonWords() {}

  /// Reads the program's own table.
  ///
  /// @throws IllegalStateException where the table is absent or wrong
  public static HorizonWords load() {
    HorizonWords words = new HorizonWords();
    for (String[] row : Table.rows(PATH, 4)) {
      List<Form> forms = words.languages.computeIfAbsent(row[0], _ -> new ArrayList<>());
      for (String form : row[3].split(" ", -1)) {
        boolean prefix = form.endsWith("*");
        String text = prefix ? form.substring(0, form.length() - 1) : form;
        forms.add(new Form(text, prefix, new Named(row[1], row[2])));
      }
    }
    return words;
  }

  /// What `word` names; a word can name several things, an unknown one names none.
  ///
  /// @param language ISO 639-1
  /// @param word in lower case
  public List<Named> named(String language, String word) {
    return languages.getOrDefault(language, List.of()).stream()
        .filter(form -> form.fits(word))
        .map(Form::named)
        .toList();
  }
}
