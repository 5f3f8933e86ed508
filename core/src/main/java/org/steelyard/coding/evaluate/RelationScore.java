package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

/// How well relations are coded where the pair is given, on three levels: the type, its quad
/// class,
/// and cooperation against conflict.
///
/// @param labels which types were told apart
/// @param levels `type`, `quad`, `conflict`, in this order
/// @param errors rows whose type is wrong, in the order given
public record RelationScore(LabelSet labels, List<ClassScores> levels, List<Wrong> errors) {
  public RelationScore {
    levels = List.copyOf(levels);
    errors = List.copyOf(errors);
  }

  /// A row that was coded otherwise than it is labelled.
  public record Wrong(RelationGold row, String predicted) {}

  /// Codes the relation between two actors of a sentence.
  @FunctionalInterface
  public interface Coder {
    /// The type of what `source` does to `target`; both are words of `text`.
    PloverType type(String text, String source, String target);
  }

  /// Codes each row and compares.
  ///
  /// @throws IllegalArgumentException where a row's label or quad class is unknown
  public static RelationScore of(List<RelationGold> gold, LabelSet labels, Coder coder) {
    List<ClassScores.Answer> types = new ArrayList<>();
    List<ClassScores.Answer> quads = new ArrayList<>();
    List<ClassScores.Answer> sides = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    gold.forEach(labels::check);
    for (RelationGold row : gold) {
      PloverType coded = coder.type(row.text(), row.source(), row.target());
      String name = labels.name(coded);
      QuadClass goldQuad = labels.quad(row);
      QuadClass quad = labels.quad(coded);
      types.add(new ClassScores.Answer(row.label(), name));
      quads.add(new ClassScores.Answer(goldQuad.label(), quad.label()));
      sides.add(new ClassScores.Answer(side(goldQuad), side(quad)));
      if (!name.equals(row.label())) {
        wrong.add(new Wrong(row, name));
      }
    }
    return new RelationScore(
        labels,
        List.of(
            ClassScores.of("type", types),
            ClassScores.of("quad", quads),
            ClassScores.of("conflict", sides)),
        wrong);
  }

  private static String side(QuadClass quad) {
    return quad.cooperative() ? "cooperation" : "conflict";
  }
}
