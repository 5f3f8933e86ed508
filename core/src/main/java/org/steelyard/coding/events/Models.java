package org.steelyard.coding.events;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;

/// The trained weights of each language (`data/model/<code>.tsv`), loaded when first met.
///
/// One model a language: trained on all languages together, English lost 6 points of macro-F1.
final class Models {
  private final Map<Tongue, LinearModel> models = new ConcurrentHashMap<>();

  /// Weights that are loaded when first met.
  Models() {}

  /// Weights just trained, for choosing settings.
  Models(Map<Tongue, LinearModel> trained) {
    models.putAll(trained);
  }

  LinearModel of(Tongue tongue) {
    return models.computeIfAbsent(tongue, t -> WeightsFile.parse(Table.text(path(t))));
  }

  /// Where a language's weights lie.
  static String path(Tongue tongue) {
    return "data/model/" + tongue.code() + ".tsv";
  }
}
