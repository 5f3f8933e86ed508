package org.steelyard.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// One field of the lines of a chunk: which of its different texts each has. Not safe for several
/// threads.
final class OneField {
  private final int field;
  private final Chunk chunk;
  private final Charset charset;
  private final FieldTexts known = new FieldTexts();
  private final List<String> texts = new ArrayList<>();
  private final List<Boolean> broken = new ArrayList<>();
  private boolean anyBroken;
  final int[] ids = new int[Chunk.ROWS];

  OneField(int field, Chunk chunk, Charset charset) {
    this.field = field;
    this.chunk = chunk;
    this.charset = charset;
  }

  /// Finds the texts of all lines that can be read.
  void find() {
    for (int row = 0; row < chunk.rows; row++) {
      ids[row] = chunk.odd[row] ? 0 : id(row);
    }
    if (size() == 0) {
      // All lines are odd, but the text of number 0 is asked for.
      known.find(chunk.bytes, chunk.from[0], 0);
      made("", false);
    }
  }

  /// Finds the text of one line, which is odd where its bytes are no text.
  int id(int row) {
    int from = chunk.begin(row, field);
    int length = chunk.end(row, field) - from;
    int before = known.size();
    int id = known.find(chunk.bytes, from, length);
    if (id == before) {
      String text = new String(chunk.bytes, from, length, charset);
      made(text, !clean(text, chunk.bytes, from, length, charset));
    }
    if (anyBroken && broken.get(id)) {
      chunk.odd[row] = true;
    }
    return id;
  }

  private void made(String text, boolean bad) {
    texts.add(text);
    broken.add(bad);
    anyBroken |= bad;
  }

  static boolean clean(String text, byte[] bytes, int from, int length, Charset charset) {
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
      } catch (CharacterCodingException e) {
        return false;
      }
    }
    return true;
  }

  /// How many different texts there were.
  int size() {
    return texts.size();
  }

  String text(int id) {
    return texts.get(id);
  }
}
