package org.steelyard.read.duplicates;

import java.util.Arrays;

/// Finds, for each document, the earlier ones worth a comparison: those with which it shares
/// two of
/// its smallest hashes.
///
/// Each of these hashes is a band of one row in the sense of locality-sensitive hashing (Indyk and
/// Motwani 1998). In a list of many documents each is paired with the first and the latest few
/// only, so that the work is linear in the number of documents, however often a text was copied.
final class Candidates {
  private static final int INDEXED = 64;
  private static final int EDGE = 6;
  private static final int FEW = 8;

  private final Corpus corpus;
  private final long[] postings;
  private final int[] starts;
  private final int[] offsets;
  private final int[] places;
  private final int[] shared;

  Candidates(Corpus corpus) {
    this.corpus = corpus;
    this.postings = postings(corpus);
    this.starts = starts(postings);
    this.offsets = new int[corpus.size() + 1];
    this.places = new int[postings.length];
    this.shared = new int[corpus.size()];
    byDocument();
  }

  private static int indexed(Sample sample) {
    return Math.min(INDEXED, sample.size());
  }

  private static long[] postings(Corpus corpus) {
    int total = 0;
    for (int d = 0; d < corpus.size(); d++) {
      total += indexed(corpus.full(d));
    }
    long[] postings = new long[total];
    int at = 0;
    for (int d = 0; d < corpus.size(); d++) {
      for (int i = 0; i < indexed(corpus.full(d)); i++) {
        postings[at++] = ((long) corpus.full(d).hash(i) << 32) | d;
      }
    }
    Arrays.parallelSort(postings);
    return postings;
  }

  private static int[] starts(long[] postings) {
    int[] starts = new int[postings.length];
    for (int p = 1; p < postings.length; p++) {
      starts[p] = postings[p] >>> 32 == postings[p - 1] >>> 32 ? starts[p - 1] : p;
    }
    return starts;
  }

  private void byDocument() {
    for (long posting : postings) {
      offsets[(int) posting + 1]++;
    }
    for (int d = 0; d < corpus.size(); d++) {
      offsets[d + 1] += offsets[d];
    }
    int[] next = offsets.clone();
    for (int p = 0; p < postings.length; p++) {
      places[next[(int) postings[p]]++] = p;
    }
  }

  /// Numbers of earlier documents that `document` may be the same text as, smallest first.
  int[] before(int document) {
    int[] found = new int[(offsets[document + 1] - offsets[document]) * 2 * EDGE];
    int size = 0;
    for (int i = offsets[document]; i < offsets[document + 1]; i++) {
      int place = places[i];
      int start = starts[place];
      int head = Math.min(place, start + EDGE);
      for (int p = start; p < head; p++) {
        size = note((int) postings[p], found, size);
      }
      for (int p = Math.max(head, place - EDGE); p < place; p++) {
        size = note((int) postings[p], found, size);
      }
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int other = found[i];
      boolean few = Math.min(indexed(corpus.full(document)), indexed(corpus.full(other))) < FEW;
      if (shared[other] > 1 || few) {
        found[kept++] = other;
      }
      shared[other] = 0;
    }
    Arrays.sort(found, 0, kept);
    return Arrays.copyOf(found, kept);
  }

  private int note(int other, int[] found, int size) {
    if (shared[other]++ == 0) {
      found[size] = other;
      return size + 1;
    }
    return size;
  }
}
