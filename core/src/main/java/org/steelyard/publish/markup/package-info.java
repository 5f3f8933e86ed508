/// Writing HTML, SVG and JSON so that no text can become markup.
///
/// In: strings of any origin. Out: escaped markup. Unit: one string in one context (text,
/// attribute, JSON). Method: [Markup] escapes whatever it is given and closes what it
/// opened; characters that do not show, or that turn the writing direction, are made
/// visible first ([Visible]).
@NullMarked
package org.steelyard.publish.markup;

import org.jspecify.annotations.NullMarked;
