package vn.chungsuc.criteria;

/**
 * Implemented by modules that keep values by a set: its indicators may then no longer change place.
 */
public interface SetUse {

    boolean uses(String setId);
}
