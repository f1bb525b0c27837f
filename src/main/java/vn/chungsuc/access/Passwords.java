package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Bcrypt at cost 11: about a tenth of a second on two old cores, so a guess is never cheap. */
@Component
class Passwords {

    /**
     * Compared against when there is no account, so that the answer takes as long. Of random bytes
     * nobody kept; made anew it would hold up every start.
     */
    private static final String NOBODY =
            "$2a$11$UCUHFTBmkxOXzgRamsH3WOWNRDm6Iocw0xFxGceF.D0Ro2dqaQL.q";

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(11);

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean match(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? NOBODY : hash) && hash != null;
    }
}
