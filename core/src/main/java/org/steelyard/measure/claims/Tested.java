package org.steelyard.measure.claims;

/// A claim with the verdict on it.
public record Tested(Linked claim, Verdict verdict) {}
