/// Steelyard weighs a state's foreign policy from what is written about it. Data flow one way:
/// `read` -> `coding` -> `store` -> `measure` -> `publish`; `app` wires them; all speak `model`.
@NullMarked
package org.steelyard;

import org.jspecify.annotations.NullMarked;
