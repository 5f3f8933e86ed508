/// Dated lists that can be checked line by line: meetings, quantities, quoted forecasts, and what
/// is not known. In: reports, quantities, claims, results of [org.steelyard.measure]. Out: ledgers
/// whose lines carry citations. Unit of observation: a meeting, a period's amount, a forecast.
/// Method: stated rules of merging and comparing; nothing is resolved by guess. Own measures.
@NullMarked
package org.steelyard.measure.ledger;

import org.jspecify.annotations.NullMarked;
