/// What two states belong to together: organisations, formats and treaties since 1990.
///
/// In: the project's own lists (`data/organisations`, `data/actors/organisations.jsonl`). Out:
/// [org.steelyard.measure.organisations.JointMemberships],
/// [org.steelyard.measure.organisations.CrossBloc] and
/// [org.steelyard.measure.organisations.Churn] as [org.steelyard.model.Measured] values. Unit of
/// observation: the membership of a state on 31 December of a year. Method: counts of whole lists;
/// there is no sample and so no interval beyond the value itself. Reference: Jaccard 1912; checked
/// against Pevehouse, Nordstrom, McManus and Jamison 2020 in
/// `docs/reference/organisations-checked.md`.
@NullMarked
package org.steelyard.measure.organisations;

import org.jspecify.annotations.NullMarked;
