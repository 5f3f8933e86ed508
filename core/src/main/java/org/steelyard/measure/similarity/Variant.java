package org.steelyard.measure.similarity;

/// The nine ways in which two alliance portfolios are compared.
///
/// D is the sum of distances over the n members, D_e what chance would give: from the two
/// portfolios pooled (pi) or from each one's own ties (kappa).
public enum Variant {
  /// S over steps between ties.
  S_VALUED("1 - 2 sum|a-b| / (3n)"),
  /// S over squared steps.
  S_SQUARED("1 - 2 sum(a-b)^2 / (9n)"),
  /// S over tie or no tie.
  S_BINARY("1 - 2 sum[a>0 != b>0] / n"),
  /// S over steps, each member weighted by its capabilities.
  S_CAPABILITY("1 - 2 sum w|a-b| / (3 sum w)"),
  /// Scott's pi, ties as mere names: any difference counts 1.
  PI_VALUED("1 - D/D_e, pooled; d = [a != b]"),
  /// Scott's pi over squared steps.
  PI_SQUARED("1 - D/D_e, pooled; d = (a-b)^2"),
  /// Scott's pi over tie or no tie.
  PI_BINARY("1 - D/D_e, pooled; d = [a>0 != b>0]"),
  /// Cohen's weighted kappa over squared steps.
  KAPPA_SQUARED("1 - D/D_e, own ties; d = (a-b)^2"),
  /// Cohen's kappa over tie or no tie.
  KAPPA_BINARY("1 - D/D_e, own ties; d = [a>0 != b>0]");

  private final String formula;

  Variant(String formula) {
    this.formula = formula;
  }

  /// The formula in plain text.
  public String formula() {
    return formula;
  }
}
