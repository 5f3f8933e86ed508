/// Amounts that texts state: how much of what, whose, when, and whether it grew.
///
/// In: sentences with mentions and dates. Out: [org.steelyard.model.Quantity]. Unit: one stated
/// amount. Method: number, magnitude and unit in a row; the nearest word of class `measurand` that
/// the unit can measure; bounds, growth and period from the words around. An amount of nothing
/// known (page numbers, ages, dates) is not a quantity.
@NullMarked
package org.steelyard.coding.quantities;

import org.jspecify.annotations.NullMarked;
