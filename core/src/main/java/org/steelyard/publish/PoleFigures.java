package org.steelyard.publish;

import org.steelyard.model.Pole;
import org.steelyard.model.Series;

/// What is measured of one pole.
///
/// @param now affinity on the brief's day
/// @param before affinity a year before
/// @param share the pole's share of the state's engagement with all poles
/// @param series affinity over time
public record PoleFigures(Pole pole, Figure now, Figure before, Figure share, Series series) {}
