package org.steelyard.read.format;

import java.util.List;
import org.steelyard.model.Imprint;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.read.text.Block;

/// A document laid out as blocks, whatever its format, with what it says of itself.
///
/// @param text canonical text; offsets into it are what the whole product cites
/// @param blocks its paragraphs in order
/// @param title by markup or properties, or empty
/// @param language ISO 639-1 as declared, or empty; a hint, never believed against the text
/// @param published by markup or properties, or unknown
/// @param source by markup, or unknown
/// @param imprint author, section, updates
/// @param marked whether markup tells furniture from text, as on a web page
public record Extract(
    String text,
    List<Block> blocks,
    String title,
    String language,
    PublicationDate published,
    Source source,
    Imprint imprint,
    boolean marked) {
  public Extract {
    blocks = List.copyOf(blocks);
  }

  /// A text that says nothing of itself.
  public static Extract plain(String text, List<Block> blocks) {
    return new Extract(
        text, blocks, "", "", PublicationDate.UNKNOWN, Source.UNKNOWN, Imprint.NONE, false);
  }
}
