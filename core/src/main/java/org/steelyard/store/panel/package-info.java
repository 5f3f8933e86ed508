/// Panels: imported data of many sources under one key, the dyad or the state in a year.
///
/// In: a [org.steelyard.store.panel.Panel] (years, states, components) and the imported rows that
/// its components read. Out: a Parquet or CSV file, and what is known of each column. Unit of
/// observation: a dyad or a state of the system of states in a year. Method: all pairs of members
/// of the system are the base; each source is joined to it by its own codes; a cell is zero only
/// where the source is declared to cover the pair and the year, and missing elsewhere. Reference:
/// Miller, Steven V. 2022. {peacesciencer}: An R Package for Quantitative Peace Science Research.
/// Conflict Management and Peace Science 39(6).
@NullMarked
package org.steelyard.store.panel;

import org.jspecify.annotations.NullMarked;
