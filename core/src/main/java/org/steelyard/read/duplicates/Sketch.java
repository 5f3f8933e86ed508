package org.steelyard.read.duplicates;

import java.util.Base64;
import java.util.List;

/// The fingerprint of a document's body, half a kilobyte at most: the smallest hashes of its
/// three-word shingles and of its figures, with its length.
///
/// @param words number of words
/// @param sentences number of sentences
/// @param figured number of sentences with a figure
/// @param shingles sample of the set of shingles; figures in them masked
/// @param figures sample of the set of figures
public record Sketch(int words, int sentences, int figured, Sample shingles, Sample figures) {
  /// Hashes kept of the shingles. Measured against 64 and 256, see decision 0014.
  static final int SHINGLES = 128;

  /// Hashes kept of the figures.
  static final int FIGURES = 32;

  /// Checks the counts.
  public Sketch {
    if (figured < 0 || figured > sentences || sentences > words) {
      throw new IllegalArgumentException(
          "A sketch has 0 <= figured <= sentences <= words, but these are "
              + figured
              + ", "
              + sentences
              + ", "
              + words
              + ".");
    }
  }

  /// The sketch of body sentences in their order; furniture is for the caller to leave out.
  public static Sketch of(List<String> sentences) {
    return of(sentences, SHINGLES);
  }

  /// The sketch of a body in one piece.
  public static Sketch of(CharSequence text) {
    SketchMaker maker = new SketchMaker(SHINGLES, FIGURES);
    maker.read(text);
    return maker.sketch();
  }

  /// A sketch of another size, for measuring.
  static Sketch of(List<String> sentences, int shingles) {
    SketchMaker maker = new SketchMaker(shingles, FIGURES);
    sentences.forEach(maker::read);
    return maker.sketch();
  }

  /// Estimated share of the union of both documents' shingles that they have in common, 0..1.
  public double resemblance(Sketch other) {
    return shingles.with(other.shingles).resemblance();
  }

  /// Estimated share of the smaller document's shingles that the other one has, 0..1.
  public double containment(Sketch other) {
    return shingles.with(other.shingles).containment();
  }

  /// Bytes to keep in a store.
  public byte[] toBytes() {
    return SketchBytes.write(this);
  }

  /// The sketch whose [#toBytes] these are.
  ///
  /// @throws IllegalArgumentException where they are not a sketch's bytes
  public static Sketch fromBytes(byte[] bytes) {
    return SketchBytes.read(bytes);
  }

  /// The bytes in base 64 without padding.
  public String encoded() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(toBytes());
  }

  /// The sketch whose [#encoded] this is.
  ///
  /// @throws IllegalArgumentException where it is not an encoded sketch
  public static Sketch decoded(String encoded) {
    return fromBytes(Base64.getUrlDecoder().decode(encoded));
  }
}
