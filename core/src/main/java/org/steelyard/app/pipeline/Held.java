package org.steelyard.app.pipeline;

/// What a workspace holds, coded and merged.
///
/// @param coded documents coded just now
/// @param reports reports
/// @param events events that they make
public record Held(
    int coded, int reports, int events, int claims, int quantities, int memberships) {}
