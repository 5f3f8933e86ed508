package org.steelyard.coding.actors;

import org.steelyard.coding.sentence.Mention;

/// What a name can mean.
///
/// @param code actor code
/// @param name English name
/// @param kind what the words are
/// @param sector `COR`, `MIL`, `FORMAT` ..., or empty where the kind decides
/// @param body id of the organisation or organ, or empty
/// @param caution level of the tables' stop list (`case`, `person`, `soft` ...), or empty
record Sense(
    String code, String name, Mention.Kind kind, String sector, String body, String caution) {}
