/// Laws of the JSON form.
@NullMarked
package org.steelyard.store.json;

import org.jspecify.annotations.NullMarked;
