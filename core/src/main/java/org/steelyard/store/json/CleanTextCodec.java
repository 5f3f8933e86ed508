package org.steelyard.store.json;

import java.util.Arrays;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.OffsetRuns;

/// Clean text with its map to the original as runs.
final class CleanTextCodec implements Codec<CleanText> {
  static final CleanTextCodec CLEAN = new CleanTextCodec();

  @Override
  public void write(CleanText clean, JsonOut out) {
    List<Integer> runs = Arrays.stream(clean.offsets().runs()).boxed().toList();
    out.text("text", clean.text()).wholes("map", runs);
  }

  @Override
  public CleanText read(JsonIn in) {
    int[] runs = in.wholes("map").stream().mapToInt(Integer::intValue).toArray();
    String text = in.text("text");
    return new CleanText(text, OffsetRuns.ofRuns(runs, text.length()));
  }
}
