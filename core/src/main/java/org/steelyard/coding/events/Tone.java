package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.coding.scope.Stems;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Words of one language that give what is said a tone: `negative`, `positive`, `ought`.
final class Tone {
  private static final List<String> NAMES = List.of("negative", "positive", "ought");

  private final List<Stems> stems;

  Tone(Words words) {
    this.stems = NAMES.stream().map(name -> new Stems(words, name)).toList();
  }

  int count(String name, List<Token> tokens) {
    return stems.get(NAMES.indexOf(name)).find(tokens).size();
  }
}
