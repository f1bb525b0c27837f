package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Bcrypt at cost 11: about a tenth of a second on two old cores, so a guess is never cheap. */
@Component
class Passwords {

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(11);

    /** Compared against when there is no account, so that the answer takes as long. */
    private final String nobody = encoder.encode(Secret.random().text());

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean match(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
    }
}
