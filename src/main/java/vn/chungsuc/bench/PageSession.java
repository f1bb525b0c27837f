package vn.chungsuc.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A browser's session of the account that measures, opened without the sign-in form. */
final class PageSession {

    private static final String SECRET = "bench-session-of-this-run";

    private PageSession() {}

    /** What the Cookie header says. */
    static String open(Product product) throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(SECRET.getBytes(StandardCharsets.US_ASCII));
        try (var database = product.database()) {
            Nation.execute(
                    database,
                    """
                    insert into access.session (id_hash, account_id, assignment_id, created_at, last_seen)
                    select '\\x%s', a.id, s.id, now(), now()
                    from access.account a join access.assignment s on s.account_id = a.id
                    where a.username = 'bench'
                    limit 1
                    on conflict do nothing
                    """
                            .formatted(HexFormat.of().formatHex(hash)));
        }
        return "chungsuc=" + SECRET;
    }
}
