package vn.chungsuc.shared;

import java.util.Optional;

/**
 * A line for the console once the server answers, such as the first administrator's link. It goes
 * nowhere else.
 */
@FunctionalInterface
public interface StartNotice {

    /**
     * @param address of the server, without a slash at the end
     */
    Optional<String> line(String address);
}
