/// Codings in formats that other programs open.
///
/// In: documents with their passages and what was coded from them. Out: a REFI-QDA project
/// (`.qdpx`: NVivo, MAXQDA, ATLAS.ti, QualCoder) and WebAnno TSV 3.3 (INCEpTION), each a zip.
/// Unit: one coded span. Method: offsets are carried over exactly, in code points for REFI-QDA
/// and in UTF-16 units for WebAnno, as each format counts. Reference: REFI-QDA standard 1.5
/// (www.qdasoftware.org); WebAnno TSV 3.3 (INCEpTION user guide). The order of the packages is
/// `codebook`, this one.
@NullMarked
package org.steelyard.publish.exchange;

import org.jspecify.annotations.NullMarked;
