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

    /** As {@link #open(Product)}, with the role held on one unit alone. */
    static String openIn(Product product, String unit) throws Exception {
        var secret = SECRET + "-" + unit;
        try (var database = product.database()) {
            Nation.execute(
                    database,
                    """
                    insert into access.assignment (account_id, role_code, unit_id, valid_from)
                    select a.id, 'bench', u.id, '2010-01-01'
                    from access.account a, units.unit u
                    where a.username = 'bench' and u.code = '%s'
                    """
                            .formatted(unit));
            open(database, secret);
            Nation.execute(
                    database,
                    """
                    update access.session
                    set assignment_id = (select max(s.id) from access.assignment s
                                         join units.unit u on u.id = s.unit_id where u.code = '%s')
                    where id_hash = '\\x%s'
                    """
                            .formatted(unit, hash(secret)));
        }
        return "chungsuc=" + secret;
    }

    private static String hash(String secret) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(secret.getBytes(StandardCharsets.US_ASCII)));
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
                        .formatted(hash(secret)));
        return "chungsuc=" + secret;
    }
}
