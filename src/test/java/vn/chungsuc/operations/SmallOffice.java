package vn.chungsuc.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Communes 98001 and 98002 of the small world with an officer signed in who writes in both, put by
 * SQL into the database of a server of its own.
 */
final class SmallOffice {

    static final String SET = "xa-ntm-2021-2025";
    static final int YEAR = 2023;
    static final String COOKIE = "session-of-a-small-office";
    static final String TOKEN = "token-of-a-small-office";

    private SmallOffice() {}

    static void settle(Connection database) throws Exception {
        execute(
                database,
                Files.readString(Path.of("src/test/resources/small-world.sql")),
                """
                insert into units.classification (unit_id, kind, value, valid_from)
                select id, 'REGION', 'DBSCL', valid_from from units.unit where code in ('98001', '98002');
                insert into access.account (username, full_name, home_unit_id, must_change, created_at)
                select 'lan', 'Lan', id, false, now() from units.unit where code = '98';
                insert into access.assignment (account_id, role_code, unit_id, valid_from)
                select a.id, 'thuong-truc-xa', u.id, '2010-01-01'
                from access.account a, units.unit u
                where a.username = 'lan' and u.code = '98';
                insert into access.token (account_id, assignment_id, name, sha256, created_at)
                select account_id, id, 'test', '\\x%s', now() from access.assignment;
                insert into access.session (id_hash, account_id, assignment_id, created_at, last_seen)
                select '\\x%s', account_id, id, now(), now() from access.assignment
                """
                        .formatted(sha256(TOKEN), sha256(COOKIE)));
    }

    static String sheet(String unit) {
        return "/danh-gia/%s/%d?bo=%s".formatted(unit, YEAR, SET);
    }

    static String line(String unit, String indicator) {
        return "/danh-gia/%s/%d/chi-tieu/%s?bo=%s".formatted(unit, YEAR, indicator, SET);
    }

    static String api(String unit) {
        return "/api/v1/units/%s/assessments/%s/%d".formatted(unit, SET, YEAR);
    }

    static void execute(Connection database, String... scripts) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var script : scripts) {
                statement.execute(script);
            }
        }
    }

    private static String sha256(String secret) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(secret.getBytes(StandardCharsets.US_ASCII)));
    }
}
