package org.steelyard.model;

import static org.steelyard.model.QuadClass.MATERIAL_CONFLICT;
import static org.steelyard.model.QuadClass.MATERIAL_COOPERATION;
import static org.steelyard.model.QuadClass.VERBAL_CONFLICT;
import static org.steelyard.model.QuadClass.VERBAL_COOPERATION;

/// The sixteen event types of PLOVER (manual draft of 2021), in the manual's order.
public enum PloverType {
  AGREE(VERBAL_COOPERATION),
  CONSULT(VERBAL_COOPERATION),
  SUPPORT(VERBAL_COOPERATION),
  CONCEDE(VERBAL_COOPERATION),
  COOPERATE(MATERIAL_COOPERATION),
  AID(MATERIAL_COOPERATION),
  RETREAT(MATERIAL_COOPERATION),
  REQUEST(VERBAL_CONFLICT),
  ACCUSE(VERBAL_CONFLICT),
  REJECT(VERBAL_CONFLICT),
  THREATEN(VERBAL_CONFLICT),
  PROTEST(MATERIAL_CONFLICT),
  SANCTION(MATERIAL_CONFLICT),
  MOBILIZE(MATERIAL_CONFLICT),
  COERCE(MATERIAL_CONFLICT),
  ASSAULT(MATERIAL_CONFLICT);

  private final QuadClass quad;

  PloverType(QuadClass quad) {
    this.quad = quad;
  }

  public QuadClass quad() {
    return quad;
  }
}
