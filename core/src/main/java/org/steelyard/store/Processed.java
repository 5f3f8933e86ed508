package org.steelyard.store;

import org.steelyard.model.Outcome;
import org.steelyard.store.data.CodedDocument;

/// An input and what reading and coding made of it.
public record Processed(Offer offer, Outcome<CodedDocument> outcome) {}
