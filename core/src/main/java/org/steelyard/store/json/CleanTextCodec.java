package org.steelyard.store.json;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Span;

/// Clean text with its map to the original as runs: from unit `map[2k]` of the text on, offsets go
/// up by one from `map[2k+1]`. Most sentences need one run.
final class CleanTextCodec implements Codec<CleanText> {
  static final CleanTextCodec CLEAN = new CleanTextCodec();

  @Override
  public void write(CleanText clean, JsonOut out) {
    List<Integer> runs = new ArrayList<>();
    int expected = -1;
    for (int unit = 0; unit < clean.text().length(); unit++) {
      int offset = clean.original(new Span(unit, unit + 1)).start();
      if (offset != expected) {
        runs.add(unit);
        runs.add(offset);
      }
      expected = offset + 1;
    }
    out.text("text", clean.text()).wholes("map", runs);
  }

  @Override
  public CleanText read(JsonIn in) {
    String text = in.text("text");
    List<Integer> runs = in.wholes("map");
    int[] offsets = new int[text.length()];
    for (int run = 0; run < runs.size(); run += 2) {
      int unit = runs.get(run);
      int end = run + 2 < runs.size() ? runs.get(run + 2) : offsets.length;
      for (int i = unit; i < end; i++) {
        offsets[i] = runs.get(run + 1) + i - unit;
      }
    }
    return new CleanText(text, offsets);
  }
}
