package org.steelyard.publish.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.PloverType;
import org.steelyard.ontology.Ontology;

/// What each type of act means, where it ends, and what it looks like in five languages.
///
/// @param version ontology and hash of the content
/// @param entries in the manual's order
/// @param contexts in alphabetic order
public record Codebook(String version, List<Entry> entries, List<Context> contexts) {
  public Codebook {
    entries = List.copyOf(entries);
    contexts = List.copyOf(contexts);
  }

  /// One type.
  ///
  /// @param type name, definition, score and modes
  /// @param boundaries what the type is not
  /// @param examples in order of number, then language
  /// @param predicates strongest entries of the lexicons by language code
  public record Entry(
      Ontology.TypeEntry type,
      List<Boundary> boundaries,
      List<Example> examples,
      Map<String, List<String>> predicates) {
    public Entry {
      boundaries = List.copyOf(boundaries);
      examples = List.copyOf(examples);
      predicates = Collections.unmodifiableMap(new LinkedHashMap<>(predicates));
    }

    /// Lowest score of the type and its modes, -10..+10.
    public double lowest() {
      return type.modes().stream()
          .mapToDouble(Ontology.Mode::score)
          .reduce(type.score(), Math::min);
    }

    /// Highest score of the type and its modes, -10..+10.
    public double highest() {
      return type.modes().stream()
          .mapToDouble(Ontology.Mode::score)
          .reduce(type.score(), Math::max);
    }
  }

  /// Where a type ends and a neighbour begins.
  public record Boundary(PloverType neighbour, String rule) {}

  /// A sentence of our own with both actors marked.
  ///
  /// @param number the same in all languages
  /// @param language ISO 639-1
  /// @param marked with `<s>` and `<t>`, as training sentences are
  public record Example(PloverType type, int number, String language, String marked) {
    /// The sentence without its marks.
    public String plain() {
      return marked.replaceAll("</?[st]>", "");
    }
  }

  /// A matter that acts of any type may belong to.
  public record Context(String name, String definition) {}
}
