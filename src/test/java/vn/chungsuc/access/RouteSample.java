package vn.chungsuc.access;

/**
 * A thing routes are about, for {@code name=@sample} in {@code routes.txt}: make it a bean in the
 * module's tests.
 */
public interface RouteSample {

    String name();

    /** How a path names one that lies in 98001. */
    String inside();

    /** How a path names one that lies in 97001. */
    String outside();
}
