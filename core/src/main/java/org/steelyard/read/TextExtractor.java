package org.steelyard.read;

import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Garbage;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.Decoder;
import org.steelyard.read.text.LineJoiner;
import org.steelyard.read.text.Markup;
import org.steelyard.read.text.PageBreaks;

/// Plain text and Markdown: the canonical text is the decoded file.
record TextExtractor(Terms terms, Markup markup) implements Extractor {
  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    String text = decode(bytes, given);
    List<Block> blocks = PageBreaks.mend(text, LineJoiner.blocks(text, markup), terms);
    return Extract.plain(text, blocks);
  }

  static String decode(byte[] bytes, Given given) throws Unreadable {
    String text = Decoder.decode(bytes, given.charset());
    if (Garbage.in(text)) {
      throw new Unreadable(
          "is binary or in an unknown encoding (" + bytes.length + " bytes)",
          "it can be saved as UTF-8 text");
    }
    return text;
  }
}
