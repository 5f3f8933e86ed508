package org.steelyard.review;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;

/// What the coder found in a workspace, before anybody corrected it.
public record Coded(
    List<Report> reports,
    List<Claim> claims,
    List<Quantity> quantities,
    List<Membership> memberships) {
  public Coded {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
    memberships = List.copyOf(memberships);
  }

  /// All of it as items, reports first.
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    reports.forEach(report -> items.add(Item.of(report)));
    claims.forEach(claim -> items.add(Item.of(claim)));
    quantities.forEach(quantity -> items.add(Item.of(quantity)));
    memberships.forEach(membership -> items.add(Item.of(membership)));
    return items;
  }
}
