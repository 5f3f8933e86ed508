package org.steelyard.app.pipeline;

import java.util.List;
import java.util.Map;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.store.Settings;

/// What a workspace holds. Lists are in a fixed order, whatever order the inputs came in.
public interface Holdings {
  /// Key of the run that coded it.
  String run();

  List<Document> documents();

  /// Documents that are near-duplicates, each with the document that stands for its text.
  Map<String, String> copies();

  List<Report> reports();

  List<Event> events();

  List<Claim> claims();

  List<Quantity> quantities();

  List<Membership> memberships();

  /// Passages of a document, in order.
  List<Passage> passages(String document);

  /// Poles, half-life and the like, as the workspace's settings have them.
  Settings settings();
}
