package org.steelyard.publish.codebook;

import org.steelyard.publish.markup.Markup;

/// Writes the codebook in the REFI-QDA Codebook format (`.qdc`), which NVivo, MAXQDA, ATLAS.ti
/// and others import.
public final class Qdc {
  private Qdc() {}

  /// The file's text.
  public static String write(Codebook codebook) {
    Markup out = new Markup();
    out.open(
        "CodeBook",
        "xmlns",
        "urn:QDA-XML:codebook:1.0",
        "origin",
        "Steelyard, codebook " + codebook.version());
    out.open("Codes");
    CodeNode.of(codebook).forEach(code -> code.write(out));
    out.close().close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out.done() + "\n";
  }
}
