package vn.chungsuc.units;

/**
 * The unit an officer works for.
 *
 * @param others the area holds more units than that
 */
public record HomeUnit(String code, String fullName, boolean others) {}
