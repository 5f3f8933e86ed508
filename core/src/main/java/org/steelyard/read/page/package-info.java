/// From HTML to the visible text of a page, in blocks that know what the markup says of
/// them.
///
/// In: decoded HTML. Out: a [Page]: canonical text, blocks, title, date, publisher. Unit:
/// one block. Method: one walk over the parsed tree; menus, footers and the like are
/// marked by element, role and class names; the article is the smallest element that
/// holds most of the connected sentences.
@NullMarked
package org.steelyard.read.page;

import org.jspecify.annotations.NullMarked;
