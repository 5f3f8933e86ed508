package org.steelyard.app.wire;

import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.store.Settings;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.Run;

/// What a workspace on this machine holds.
final class LocalHoldings implements Holdings {
  private final Workspace workspace;

  LocalHoldings(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public String run() {
    List<Run> runs = workspace.runs();
    return runs.isEmpty() ? "none" : runs.getLast().id();
  }

  @Override
  public List<Document> documents() {
    return workspace.documents();
  }

  @Override
  public List<Passage> passages(String document) {
    return workspace.passages(document);
  }

  @Override
  public Map<String, String> copies() {
    return workspace.copies();
  }

  @Override
  public List<Report> reports() {
    return workspace.reports();
  }

  @Override
  public List<Event> events() {
    return workspace.events();
  }

  @Override
  public List<Claim> claims() {
    return workspace.claims();
  }

  @Override
  public List<Quantity> quantities() {
    return workspace.quantities();
  }

  @Override
  public List<Membership> memberships() {
    return workspace.memberships();
  }

  @Override
  public Settings settings() {
    return workspace.settings();
  }
}
