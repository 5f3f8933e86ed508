package org.steelyard.store.data;

/// The answer to an input that was offered.
///
/// @param row the row that accounts for it now
/// @param fresh whether this offer changed the ledger; `false` when the input was known already
public record Receipt(LedgerRow row, boolean fresh) {}
