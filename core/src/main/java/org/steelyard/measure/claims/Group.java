package org.steelyard.measure.claims;

import java.util.List;

/// States that a claim names together: a region or an organisation.
///
/// @param id as in `data/ontology/regions.tsv`
/// @param name English
/// @param members ISO 3166-1 alpha-3 codes, in alphabetic order
public record Group(String id, String name, List<String> members) {
  public Group {
    members = List.copyOf(members);
  }
}
