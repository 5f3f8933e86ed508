/// Finds the actors that a sentence mentions, in five languages and all their inflected forms.
///
/// In: tokens of a sentence, the document's date and what was mentioned before. Out: mentions
/// with the actor's code, sector and other readings. Unit: one mention. Method: gazetteer look-up
/// over ending rules (states, organisations, institutions, companies, armed groups, holders of
/// offices), offices joined with the state and person beside them, references resolved within
/// the document. Reference: `docs/decisions/0021-companies-and-armed-groups.md`.
@NullMarked
package org.steelyard.coding.actors;

import org.jspecify.annotations.NullMarked;
