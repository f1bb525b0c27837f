package vn.chungsuc.shared;

/**
 * Work between the migration and the first request, such as loading the criteria sets or making the
 * demo. Beans run in {@code @Order}; each must see for itself whether there is still something to
 * do, and leave either all of it or nothing if killed.
 */
@FunctionalInterface
public interface BeforeOpening {

    void prepare();
}
