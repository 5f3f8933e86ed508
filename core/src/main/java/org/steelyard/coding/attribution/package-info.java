/// Who is said to have said what: content, cue and source as spans of a document's text.
///
/// In: a read document. Out: [Attribution]s in order. Unit: one attribution (a source, a cue, what
/// is attributed). Method: quotation marks followed across paragraphs; a table of verbs with the
/// frames they take; the noun phrase that is the verb's subject. Reference: Pareti and others,
/// "Automatically Detecting and Attributing Indirect Quotations", EMNLP 2013; O'Keefe and others,
/// "A Sequence Labelling Approach to Quote Attribution", EMNLP 2012.
@NullMarked
package org.steelyard.coding.attribution;

import org.jspecify.annotations.NullMarked;
