/// What kinds of acts there are and how cooperative each is. In: the table
/// `data/ontology/plover.tsv`. Out: definitions, modes and scores. Unit: a type with a mode.
/// Reference: PLOVER Coding Manual, draft of 17 September 2021 (Schrodt, ed.).
@NullMarked
package org.steelyard.ontology;

import org.jspecify.annotations.NullMarked;
