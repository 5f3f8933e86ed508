package org.steelyard.publish.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes codings as WebAnno TSV 3.3, one file a document, in a zip; INCEpTION imports the files.
///
/// Layers: `webanno.custom.Actor` (code, sector) on the words for an actor,
/// `webanno.custom.Act` (modality, mode, type) on the predicate, and the relation
/// `webanno.custom.Deed` (modality, mode, type) from source to target. A project needs them
/// before it can import.
public final class WebAnno {
  private WebAnno() {}

  /// Writes the archive of `texts`.
  ///
  /// @return annotations left out because no sentence holds them
  /// @throws IOException where `out` cannot be written
  public static int write(List<CodedText> texts, OutputStream out) throws IOException {
    PredicateSpans predicates =
        new PredicateSpans(texts.stream().flatMap(text -> text.reports().stream()).toList());
    int left = 0;
    try (Archive archive = new Archive()) {
      for (CodedText text : texts) {
        WebAnnoDocument document = new WebAnnoDocument(text, predicates);
        left += document.left();
        archive.add(name(text), document.text());
      }
      archive.writeTo(out);
    }
    return left;
  }

  /// Readable and unique: what names the document, then the beginning of its id.
  private static String name(CodedText text) {
    String name = text.document().name();
    String last = name.substring(name.lastIndexOf('/') + 1);
    StringBuilder safe = new StringBuilder();
    last.codePoints()
        .limit(60)
        .forEach(c -> safe.appendCodePoint(Character.isLetterOrDigit(c) || c == '-' ? c : '_'));
    return safe + "-" + text.document().id().substring(0, 8) + ".tsv";
  }
}
