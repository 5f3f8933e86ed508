package org.steelyard.store;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Coding;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.store.data.Merged;

/// Inputs of every kind, and a reader for them whose results depend on bytes and name alone.
final class Inputs {
  static final Rebuilder READER =
      new Rebuilder() {
        @Override
        public Outcome<ReadDocument> read(Offer offer) {
          if (offer.name().endsWith(".exe")) {
            return new Outcome.Skipped<>(offer.name(), "not a document");
          }
          if (offer.raw().length == 0) {
            return new Outcome.Refused<>(offer.name() + ", byte 0", "no text\nMaybe it is empty.");
          }
          return new Outcome.Done<>(Generated.coded(offer.raw(), offer.name()).read());
        }

        @Override
        public Coding code(ReadDocument read) {
          return Generated.coded(read.document().id(), read.document().name(), false).coding();
        }

        @Override
        public Merged merge(List<Report> reports) {
          return Merged.of(Generated.events(reports));
        }
      };

  private Inputs() {}

  static Offer document(int number) {
    return new Offer(Generated.raw(number), "doc-" + number + ".txt", Given.NOTHING);
  }

  /// `documents` documents, each third also under a name that comes first and each fourth under
  /// one that comes last, one of them with a source given; and some skipped and refused.
  static List<Offer> mixed(int documents) {
    List<Offer> offers = new ArrayList<>();
    Source source = new Source("press", "Press", "", "", "", "");
    for (int i = 0; i < documents; i++) {
      offers.add(document(i));
      if (i % 3 == 0) {
        offers.add(new Offer(Generated.raw(i), "a-" + i + ".txt", Given.NOTHING));
      }
      if (i % 4 == 0) {
        offers.add(
            new Offer(
                Generated.raw(i), "z-" + i + ".txt", new Given(PublicationDate.UNKNOWN, source)));
      }
      if (i % 5 == 0) {
        offers.add(new Offer(Generated.raw(i), "tool-" + i + ".exe", Given.NOTHING));
        offers.add(new Offer(new byte[0], "empty-" + i, Given.NOTHING));
      }
    }
    return offers;
  }

  static Processed processed(Offer offer) {
    return new Processed(offer, READER.read(offer));
  }

  /// Offers all in groups of `size` and makes the events.
  static void ingest(Workspace workspace, List<Offer> offers, int size) {
    for (int from = 0; from < offers.size(); from += size) {
      List<Offer> group = offers.subList(from, Math.min(from + size, offers.size()));
      workspace.ingest(group.stream().map(Inputs::processed).toList(), "run");
    }
    workspace.copies();
    workspace.code(READER::code, done -> {});
    workspace.replaceEvents(READER.merge(workspace.reports()));
  }
}
