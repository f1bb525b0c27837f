package vn.chungsuc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * The whole country as a load: its 34 provinces and 3,321 communes of 1/7/2025, treated as if they
 * had always been, with invented values. Units and the account are written by SQL: what is measured
 * begins after that.
 */
final class Nation {

    static final String CODE = "VN";
    static final String SET = "xa-ntm-2021-2025";
    static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025);
    private static final List<String> AMOUNTS = List.of("9.1", "10", "17.4");

    record Commune(String code, String name, String kind, String province) {}

    private final List<String[]> provinces = rows("provinces-2025-07.csv");
    final List<Commune> communes =
            rows("communes-2025-07.csv").stream()
                    .map(row -> new Commune(row[0], row[1], row[2], row[3]))
                    .toList();

    void load(Connection database, String token) throws Exception {
        database.setAutoCommit(false);
        unit(database, CODE, "NATION", "Việt Nam", "nước", null);
        for (var province : provinces) {
            unit(database, province[0], "PROVINCE", province[1], province[2], CODE);
        }
        for (var commune : communes) {
            unit(
                    database,
                    commune.code(),
                    "COMMUNE",
                    commune.name(),
                    commune.kind(),
                    commune.province());
        }
        execute(
                database,
                """
                insert into units.classification (unit_id, kind, value, valid_from)
                select id, 'REGION', 'DBSCL', valid_from from units.unit where code = 'VN'
                on conflict do nothing
                """);
        execute(
                database,
                """
                insert into assessment.unit_exception (unit_id, set_id, included, act)
                select unit_id, '%s', true, 'bench'
                from units.unit_name
                where kind in ('phường', 'đặc khu')
                on conflict do nothing
                """
                        .formatted(SET));
        execute(database, "select units.refresh_tree(current_date)");
        account(database, token);
        database.commit();
        database.setAutoCommit(true);
        execute(database, "analyze");
    }

    private static void unit(
            Connection database,
            String code,
            String level,
            String name,
            String kind,
            @org.jspecify.annotations.Nullable String parent)
            throws SQLException {
        try (var insert =
                database.prepareStatement(
                        """
                        with made as (
                            insert into units.unit (code, level, valid_from) values (?, ?, '2000-01-01')
                            on conflict do nothing
                            returning id, valid_from
                        ), named as (
                            insert into units.unit_name (unit_id, name, kind, valid_from)
                            select id, ?, ?, valid_from from made
                        )
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select made.id, p.id, made.valid_from
                        from made join units.unit p on p.code = ?
                        """)) {
            insert.setString(1, code);
            insert.setString(2, level);
            insert.setString(3, name);
            insert.setString(4, kind);
            insert.setString(5, parent);
            insert.executeUpdate();
        }
    }

    /** One account over the whole country that may do everything, and its token. */
    static void account(Connection database, String token) throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(token.getBytes(StandardCharsets.US_ASCII));
        execute(
                database,
                """
                insert into access.role (position, code, valid_from, name, levels, permissions)
                values (99, 'bench', '2010-01-01', 'Đo tải', '{NATION}',
                        '{READ,ENTER_VALUES,DECLARE,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,RECEIVE_REPORTS,VERIFY}')
                on conflict do nothing;
                insert into access.account (username, full_name, home_unit_id, must_change, created_at)
                select 'bench', 'Đo tải', id, false, now() from units.unit where code = 'VN'
                on conflict do nothing;
                insert into access.assignment (account_id, role_code, unit_id, valid_from)
                select a.id, 'bench', u.id, '2010-01-01'
                from access.account a, units.unit u
                where a.username = 'bench' and u.code = 'VN';
                insert into access.token (account_id, assignment_id, name, sha256, created_at)
                select a.id, s.id, 'bench', '\\x%s', now()
                from access.account a join access.assignment s on s.account_id = a.id
                where a.username = 'bench'
                limit 1
                """
                        .formatted(HexFormat.of().formatHex(hash)));
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A year's values of the communes in [from, to), as an import file. */
    byte[] csv(int year, int from, int to, List<String> indicators, List<String> judgedByWord) {
        var text = new StringBuilder("unit,indicator,value,numerator,denominator,achieved\n");
        for (int i = from; i < to; i++) {
            var chance = new SplittableRandom(31L * i + year);
            for (var indicator : indicators) {
                text.append(communes.get(i).code()).append(',').append(indicator).append(',');
                if (judgedByWord.contains(indicator)) {
                    text.append(",,,").append(chance.nextInt(10) < 8 ? "đạt" : "không đạt");
                } else if (AMOUNTS.contains(indicator)) {
                    text.append(chance.nextInt(40, 70)).append(",,,");
                } else {
                    int whole = chance.nextInt(1000, 9000);
                    int part = (int) (whole * (0.75 + 0.25 * chance.nextDouble()));
                    text.append(',').append(part).append(',').append(whole).append(',');
                }
                text.append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> rows(String file) {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Nation.class.getResourceAsStream("/units/" + file), file),
                                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
