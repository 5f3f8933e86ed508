package org.steelyard.store;

import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;

/// An input and what reading made of it.
public record Processed(Offer offer, Outcome<ReadDocument> outcome) {}
