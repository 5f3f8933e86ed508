package org.steelyard.coding.attribution;

import java.util.List;
import org.steelyard.language.Tongue;
import org.steelyard.model.ReadDocument;

/// Finds attributions in the documents of one language. Safe for use by several threads.
public final class Attributor {
  private final Tongue tongue;
  private final SpeechTable table;

  private Attributor(Tongue tongue, SpeechTable table) {
    this.tongue = tongue;
    this.table = table;
  }

  /// The attributor of `tongue`; reads `data/lexicon/speech-<code>.tsv`.
  public static Attributor load(Tongue tongue) {
    return new Attributor(tongue, SpeechTable.load(tongue));
  }

  /// Attributions of the passages of `read` in this language, in order of their content.
  public List<Attribution> find(ReadDocument read) {
    return new Pass(Stream.of(read, tongue), table).all();
  }
}
