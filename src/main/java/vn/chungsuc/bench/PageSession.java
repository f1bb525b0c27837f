package vn.chungsuc.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A browser's session of the account that measures, opened without the sign-in form. */
final class PageSession {

    private static final String SECRET = "bench-session-of-this-run";

    private PageSession() {}

    /** What the Cookie header says. */
    static String open(Product product) throws Exception {
        try (var database = product.database()) {
            return open(database, SECRET);
        }
    }

    /** One for each of so many people. */
    static List<String> open(Product product, int people) throws Exception {
        var sessions = new ArrayList<String>();
        try (var database = product.database()) {
            for (int i = 0; i < people; i++) {
                sessions.add(open(database, SECRET + "-" + i));
            }
        }
        return sessions;
    }

    private static String open(Connection database, String secret) throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(secret.getBytes(StandardCharsets.US_ASCII));
        Nation.execute(
                database,
                """
                insert into access.session (id_hash, account_id, assignment_id, created_at, last_seen)
                select '\\x%s', a.id, s.id, now(), now()
                from access.account a join access.assignment s on s.account_id = a.id
                where a.username = 'bench'
                order by s.id
                limit 1
                on conflict do nothing
                """
                        .formatted(HexFormat.of().formatHex(hash)));
        return "chungsuc=" + secret;
    }
}
