package vn.chungsuc.bench;

import java.util.SplittableRandom;

/**
 * The sector's screen: one indicator in the 120 communes of a province, half of them handed in and
 * waiting, some sent back, some answered.
 */
final class ReviewRows {

    private static final int YEAR = 2025;
    private static final String[] CODES = {"2.1", "4.2", "9.2", "12.2", "15.1", "17.11"};

    private final Run run;

    ReviewRows(Run run) {
        this.run = run;
    }

    void measure() throws Exception {
        try (var product = NationRows.start(run)) {
            try (var database = product.database()) {
                Nation.execute(database, AREA);
                Nation.execute(database, HANDED_IN);
                Nation.execute(database, "analyze");
            }
            var cookie = PageSession.openIn(product, PROVINCE);
            var chance = new SplittableRandom(11);
            var clients =
                    Load.clients(
                            1,
                            _ ->
                                    () ->
                                            NationRows.ok(
                                                    product.get(screen(chance), "Cookie", cookie)));
            Load.warm(run.warmUp(), run.warmAnswers(1), clients);
            var asked = Load.run(run.time(), clients);
            run.add(
                    Row.atMost(
                            "một chỉ tiêu ở 120 xã, trang của ngành, p95",
                            asked.percentile(0.95),
                            "ms",
                            30));
        }
    }

    private static String screen(SplittableRandom chance) {
        return "/ra-soat/chi-tieu/%s?bo=%s&nam=%d"
                .formatted(CODES[chance.nextInt(CODES.length)], Nation.SET, YEAR);
    }

    static final String PROVINCE = "BENCH-120";

    /** A province of 120 communes taken from the nation's. */
    static final String AREA =
            """
            insert into units.unit (code, level, valid_from) values ('BENCH-120', 'PROVINCE', '2000-01-01')
            on conflict do nothing;
            insert into units.unit_name (unit_id, name, kind, valid_from)
            select id, 'Một Trăm Hai Mươi', 'tỉnh', valid_from from units.unit where code = 'BENCH-120'
            on conflict do nothing;
            insert into units.unit_parent (unit_id, parent_id, valid_from)
            select p.id, n.id, p.valid_from
            from units.unit p, units.unit n
            where p.code = 'BENCH-120' and n.code = 'VN'
            on conflict do nothing;
            update units.unit_parent
            set parent_id = (select id from units.unit where code = 'BENCH-120')
            where unit_id in (select id from units.unit where level = 'COMMUNE' order by code limit 120);
            select units.refresh_tree(current_date);
            """;

    /** Their reviews of the year. */
    private static final String HANDED_IN =
            """
            insert into review.review (unit_id, set_id, year, track, attempt, handed_in_at, handed_in_by, pending, passed)
            select s.unit_id, s.set_id, s.year, case when s.unit_id % 10 = 0 then 'RECOGNITION' else 'REVIEW' end, 2, now(),
                   1, 40, 17
            from assessment.sheet s
            where s.year = 2025 and s.unit_id % 4 > 0
            on conflict do nothing;
            insert into review.item (review_id, indicator, state, since, attempt, version, before, decided_by, reason, answer_by)
            select v.id, i, case when (i + v.unit_id) % 9 = 0 then 'RETURNED' when (i + v.unit_id) % 3 = 0 then 'PASSED'
                                 else 'PENDING' end, now(), 2, 1, null, 1, 'đo', current_date
            from review.review v, generate_series(0, 56) i
            on conflict do nothing;
            """;
}
