package org.steelyard.app.catalogue;

/// What an answer rests on.
///
/// @param kind kind of imported data, or `coded events`
/// @param citation how to cite it
/// @param years years of it that were used, for people
public record Source(String kind, String citation, String years) {}
