package org.steelyard.app.catalogue;

/// How a measure is called and what it takes.
///
/// @param name lower case letters and hyphens
/// @param words what it measures, in a few words
/// @param unit unit and range
/// @param takes what stands after the colon
record Naming(String name, String words, String unit, NamedMeasure.Takes takes) {}
