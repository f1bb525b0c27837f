package vn.chungsuc.documents;

import vn.chungsuc.shared.Officer;

/**
 * A paper was given its number and date, or they were put right. Told within the transaction: who
 * refuses, refuses the number too.
 *
 * @param document as it now stands
 */
public record DocumentRegistered(Officer officer, Document document) {}
