package org.steelyard.imports;

import java.time.LocalDate;
import java.util.Arrays;

/// Fills a column of texts.
final class TakingText extends Taking {
  private static final int DATED = -3;

  private final Plan plan;
  private final Plan.Take take;
  private final Chunk chunk;
  private final OneField field;
  private final OneField dated;
  private final Block.Values column;
  private final int root;

  /// For each text of the field the number of the column's text.
  private int[] becomes = new int[64];

  private int made;

  /// @param dated the field that tells the day; any where none does
  TakingText(
      Plan plan, Plan.Take take, Chunk chunk, OneField field, OneField dated, Block.Values column) {
    this.plan = plan;
    this.take = take;
    this.chunk = chunk;
    this.field = field;
    this.dated = dated;
    this.column = column;
    this.root = take instanceof Plan.Take.Cameo cameo ? cameo.root() : -1;
  }

  private int become(String raw) {
    return switch (take) {
      case Plan.Take.Same(String value) -> column.texts().code(value);
      case Plan.Take.Text text -> column.texts().code(text.value().apply(raw));
      case Plan.Take.State state -> {
        String code = state.value().apply(raw);
        yield state.codes().dated(state.system(), code)
            ? DATED
            : column.texts().code(state.codes().iso3(state.system(), code, LocalDate.MIN));
      }
      case Plan.Take.Cameo cameo -> {
        String code = cameo.value().apply(raw);
        boolean good = code.isEmpty() ? !cameo.needed() : Cameo.valid(code);
        yield good ? column.texts().code(code) : BAD;
      }
      case Plan.Take.Quad quad -> {
        String code = quad.value().apply(raw);
        boolean good = Cameo.valid(code);
        yield good ? column.texts().code(Cameo.quad(code)) : code.isEmpty() ? -1 : BAD;
      }
      case Plan.Take.Day _, Plan.Take.Whole _, Plan.Take.Real _ ->
          throw new IllegalStateException(take + " is no text");
    };
  }

  @Override
  void take(int base, long[] contents) {
    if (becomes.length < field.size()) {
      becomes = Arrays.copyOf(becomes, field.size() * 2);
    }
    for (; made < field.size(); made++) {
      becomes[made] = become(field.text(made));
    }
    int[] into = column.codes();
    int[] ids = field.ids;
    boolean special = root >= 0;
    for (int row = 0; row < chunk.rows; row++) {
      int code = becomes[ids[row]];
      into[base + row] = code;
      special |= code < -1;
    }
    if (special) {
      special(base, into);
    }
    long[] hashes = column.texts().hashes();
    for (int row = 0; row < chunk.rows; row++) {
      int code = into[base + row];
      contents[base + row] = Hash64.with(contents[base + row], code < 0 ? 5 : hashes[code]);
    }
  }

  private void special(int base, int[] into) {
    for (int row = 0; row < chunk.rows; row++) {
      int code = into[base + row];
      if (code == DATED && take instanceof Plan.Take.State state && !chunk.odd[row]) {
        String raw = dated.text(dated.ids[row]);
        String value = state.value().apply(field.text(field.ids[row]));
        String iso3 = state.codes().iso3(state.system(), value, plan.day().apply(raw));
        into[base + row] = column.texts().code(iso3);
      } else if (code < -1 || (root >= 0 && code >= 0 && !chunk.odd[row] && !rooted(row))) {
        chunk.odd[row] = true;
        into[base + row] = -1;
      }
    }
  }

  private boolean rooted(int row) {
    int from = chunk.begin(row, root);
    int length = chunk.end(row, root) - from;
    String code = field.text(field.ids[row]);
    boolean rooted = length <= code.length();
    for (int i = 0; i < length && rooted; i++) {
      rooted = code.charAt(i) == chunk.bytes[from + i];
    }
    return rooted;
  }

  @Override
  void key(int base, long[] keys) {
    long[] hashes = column.texts().hashes();
    for (int row = 0; row < chunk.rows; row++) {
      int code = column.codes()[base + row];
      if (code < 0) {
        chunk.odd[row] = true;
      } else {
        keys[base + row] = Hash64.with(keys[base + row], hashes[code]);
      }
    }
  }
}
