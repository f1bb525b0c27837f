package vn.chungsuc.bench;

/** A province of 120 communes with 30,000 tasks: the first page and the board. */
final class TaskRows {

    private static final int BUDGET_MILLIS = 60;

    private final Run run;

    TaskRows(Run run) {
        this.run = run;
    }

    void measure() throws Exception {
        try (var product = NationRows.start(run)) {
            try (var database = product.database()) {
                Nation.execute(database, ReviewRows.AREA);
                Nation.execute(database, TASKS);
                Nation.execute(database, "analyze");
            }
            var cookie = PageSession.openIn(product, ReviewRows.PROVINCE);
            page(product, cookie, "/", "«Việc của tôi» ở tỉnh có 30.000 nhiệm vụ, p95");
            page(product, cookie, "/nhiem-vu/bang", "bảng nhiệm vụ ở tỉnh có 30.000 nhiệm vụ, p95");
        }
    }

    private void page(Product product, String cookie, String path, String what) throws Exception {
        var clients =
                Load.clients(1, _ -> () -> NationRows.ok(product.get(path, "Cookie", cookie)));
        Load.warm(run.warmUp(), run.warmAnswers(1), clients);
        var asked = Load.run(run.time(), clients);
        run.add(Row.atMost(what, asked.percentile(0.95), "ms", BUDGET_MILLIS));
    }

    /** Given by the province, most to a commune, in every state, due from 200 days ago on. */
    private static final String TASKS =
            """
            insert into tasks.task (unit_id, title, state, lead_unit_id, deadline, last_day, source_kind, source_words, reported_on,
                                    closed_on, created_by, created_at, updated_by, updated_at)
            select p.id, 'Việc đo số ' || n, s.state, case when n % 20 = 0 then p.id else c.id end, 'BY',
                   current_date + n % 400 - 200, 'PLAN', 'KH đo/KH-UBND, mục ' || n % 9,
                   case when s.state in ('REPORTED', 'CONFIRMED') then current_date - n % 90 end,
                   case when s.state = 'CONFIRMED' then current_date - n % 90 end, 1, now(), 1, now()
            from units.unit p
            cross join generate_series(1, 30000) n
            cross join lateral (select (array['OPEN', 'DOING', 'DOING', 'REPORTED', 'CONFIRMED', 'CONFIRMED'])[1 + n % 6] as state) s
            join (select id, row_number() over (order by code) - 1 as place
                  from (select id, code from units.unit where level = 'COMMUNE' order by code limit 120) first) c
              on c.place = n % 120
            where p.code = 'BENCH-120' and not exists (select from tasks.task);
            insert into tasks.area (task_id, giver_id, unit_id, about)
            select t.id, t.unit_id, t.unit_id, false from tasks.task t
            union
            select t.id, t.unit_id, t.lead_unit_id, false from tasks.task t
            on conflict do nothing;
            """;
}
