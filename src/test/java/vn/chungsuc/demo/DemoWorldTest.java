package vn.chungsuc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.ChungSucApplication;
import vn.chungsuc.access.Accounts;
import vn.chungsuc.access.Accounts.Assignment;
import vn.chungsuc.journal.ActionWords;
import vn.chungsuc.units.Units;

import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The demo as a first start makes it, in a database of its own. What the five papers state is
 * written out here a second time, by hand.
 */
class DemoWorldTest {

    private static ConfigurableApplicationContext product;
    private static JdbcClient jdbc;

    @BeforeAll
    static void startTheDemo() throws Exception {
        var suite = System.getProperty("spring.datasource.url");
        try (var connection =
                        DriverManager.getConnection(
                                suite,
                                System.getProperty("spring.datasource.username"),
                                System.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists demo with (force)");
            statement.execute("create database demo");
        }
        product =
                new SpringApplicationBuilder(ChungSucApplication.class)
                        .run(
                                "--spring.datasource.url=" + suite.replaceAll("/suite$", "/demo"),
                                "--chungsuc.mode=demo",
                                "--chungsuc.data=target/demo-data",
                                "--server.port=0",
                                "--server.address=127.0.0.1");
        jdbc = product.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void tanThanhDeclares9CriteriaAnd40IndicatorsWithoutSayingWhich() {
        assertThat(totals("30387"))
                .containsExactly("2022 xa-ntm-2021-2025--an-giang 9 40 2023-02-24");
        assertThat(values("30387")).isZero();
        assertThat(sheets("30387")).containsExactly("2022", "2023");
    }

    @Test
    void camThachDeclares16CriteriaAnd5StillOpenAsItsPaperContradictsItself() {
        assertThat(totals("15142")).containsExactly("2021 xa-ntm-2021-2025 16 null null");
        assertThat(
                        texts(
                                """
                                select d.criterion || ' ' || d.met
                                from assessment.declared_verdict_v d
                                join units.unit_v u on u.id = d.unit_id
                                where u.code = '15142'
                                order by d.criterion
                                """))
                .containsExactly("5 false", "6 false", "11 false", "15 false", "17 false");
        assertThat(note("15142")).contains("16 + 5 = 21, không bằng 19");
        assertThat(values("15142")).isZero();
        assertThat(
                        texts(
                                """
                                select distinct c.reason
                                from assessment.chosen_set_v c join units.unit_v u on u.id = c.unit_id
                                where u.code = '15142'
                                """))
                .containsExactly("Văn bản không nêu bộ tiêu chí");
        assertThat(figures("15142"))
                .containsEntry("von", "31003700000")
                .containsEntry("von-dan-gop", "13055000000")
                .containsEntry("nha-o", "23");
    }

    @Test
    void minhHoaAsksForReportsAndHasThemInTimeLateSentBackAndNotYet() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assumeTrue(today.isAfter(LocalDate.of(2026, 3, 20)), "the demo's months begin in 2026");
        var stories =
                texts(
                        """
                        select distinct o.state || case when o.days_late > 0 then ' late' else '' end
                        from handin.obligation_on(current_date) o
                        join units.unit_v u on u.id = o.receiver_id and u.code = 'MH'
                        """);
        assertThat(stories).contains("ACCEPTED", "ACCEPTED late", "NOT_YET late");
        assertThat(
                        texts(
                                """
                                select o.state
                                from handin.obligation_on(current_date) o
                                join units.unit_v u on u.id = o.unit_id and u.code = 'MH101'
                                where o.form = 'quick-report' and o.due <= current_date + 5
                                order by o.due desc
                                limit 2
                                """))
                .containsExactly("NOT_YET", "RETURNED");
    }

    /** The commune founded on 1/7/2025 has no month before, the district that ended none after. */
    @Test
    void aMonthIsOfferedOnlyWhileTheUnitExisted() throws Exception {
        assertThat(
                        number(
                                """
                                select count(*)
                                from handin.obligation o
                                join units.unit_v u on u.id = o.unit_id
                                where u.valid_from > o.period_to or u.valid_to <= o.period_from
                                """))
                .isZero();
        var ended = signedIn("mau-dong.thuong-truc", null);
        assertThat(ended.look("/bao-cao/nhanh/moi?unit=MH1&ky=2025-T8"))
                .contains("kết thúc ngày 30/06/2025 nên không có báo cáo tháng 8 năm 2025")
                .contains("value=\"2025-T6\"")
                .doesNotContain("value=\"2025-T7\"", "id=\"set\"");
        var commune =
                product.getBean(Units.class).find("MH113", LocalDate.of(2026, 1, 1)).orElseThrow();
        product.getBean(Accounts.class)
                .handle(
                        "nhan-vai.thu",
                        "Người Thử",
                        "Lua-chin-2026!",
                        List.of(Assignment.of("thuong-truc-xa", commune.id(), List.of())),
                        null);
        assertThat(
                        signedIn("nhan-vai.thu", "Lua-chin-2026!")
                                .look("/bao-cao/nhanh/moi?unit=MH113&ky=2025-T5"))
                .contains("Xã Nhãn Vải thành lập ngày 01/07/2025 nên không có báo cáo tháng 5")
                .contains("value=\"2025-T7\"")
                .doesNotContain("value=\"2025-T6\"");
    }

    private static Visitor signedIn(String account, @Nullable String password) throws Exception {
        var visitor =
                new Visitor(product.getEnvironment().getRequiredProperty("local.server.port"));
        visitor.signIn(account, password);
        return visitor;
    }

    /** The unit of the paper, by its name and the account of its officer. */
    private record Locality(String name, String account, int year) {}

    private static final List<Locality> LOCALITIES =
            List.of(
                    new Locality("Xã Tân Thạnh", "tan-thanh.thuong-truc", 2023),
                    new Locality("Xã Cẩm Thạch", "cam-thach.thuong-truc", 2022),
                    new Locality("Huyện Tuần Giáo", "tuan-giao.thuong-truc", 2024),
                    new Locality("Thành phố Tam Kỳ", "tam-ky.thuong-truc", 2022),
                    new Locality("Huyện Triệu Sơn", "trieu-son.thuong-truc", 2022));

    @Test
    void fivePlansAreMadeOfTheirPapersAndStandWhereThePapersDo() {
        assertThat(
                        texts(
                                """
                                select u.full_name || ' ' || p.year || ' ' || p.state || ' ' || d.state || ' '
                                       || coalesce(d.number || ' ' || d.document_date, 'no number') || ': '
                                       || (select count(*) from plans.target t where t.plan_id = p.document_id) || ' targets, '
                                       || (select count(*) from plans.duty t where t.plan_id = p.document_id) || ' duties, '
                                       || (select count(*) from plans.duty t where t.plan_id = p.document_id and t.last_day is not null)
                                       || ' days, '
                                       || (select count(*) from plans.road t where t.plan_id = p.document_id) || ' roads, '
                                       || (select count(*) from plans.basis t where t.plan_id = p.document_id) || ' bases, '
                                       || (select count(*) from plans.shortfall t where t.plan_id = p.document_id) || ' shortfalls, '
                                       || (select count(*) from plans.read_line l where l.root_id = p.document_id) || ' read'
                                from plans.plan p
                                join documents.document d on d.id = p.document_id
                                join units.unit_on(make_date(p.year, 12, 31)) u on u.id = p.unit_id
                                where p.check_id is not null
                                order by p.document_id
                                """))
                .containsExactly(
                        "Xã Tân Thạnh 2023 RUNNING SIGNED 249 2023-02-24: 8 targets, 14 duties, 0"
                                + " days, 9 roads, 2 bases, 0 shortfalls, 31 read",
                        "Xã Cẩm Thạch 2022 APPROVED AWAITING_SIGNATURE no number: 3 targets, 20"
                                + " duties, 6 days, 0 roads, 3 bases, 10 shortfalls, 23 read",
                        "Huyện Tuần Giáo 2024 APPROVED AWAITING_SIGNATURE no number: 9 targets, 29"
                                + " duties, 4 days, 0 roads, 2 bases, 0 shortfalls, 38 read",
                        "Thành phố Tam Kỳ 2022 APPROVED DRAFT no number: 1 targets, 19 duties, 1"
                                + " days, 0 roads, 0 bases, 0 shortfalls, 20 read",
                        "Huyện Triệu Sơn 2022 APPROVED AWAITING_SIGNATURE no number: 3 targets, 9"
                                + " duties, 0 days, 0 roads, 0 bases, 6 shortfalls, 12 read");
        assertThat(
                        texts(
                                """
                                select u.name || ': ' || string_agg(coalesce(t.last_day::text, t.due_text), ', ' order by t.position)
                                from plans.plan p
                                join plans.duty t on t.plan_id = p.document_id
                                join units.unit_on(make_date(p.year, 12, 31)) u on u.id = p.unit_id
                                where p.check_id is not null and coalesce(t.last_day::text, t.due_text) is not null
                                group by p.document_id, u.name
                                order by p.document_id
                                """))
                .containsExactly(
                        "Tân Thạnh: mỗi quý một lần, hằng năm",
                        "Cẩm Thạch: 2022-03-29, 2022-06-30, 2022-09-30, thứ 7 hằng tuần,"
                                + " 2022-04-29, 2022-09-29, mỗi quý, 2022-09-29",
                        "Tuần Giáo: Quý II, III, IV, Quý II, III, IV, Quý II, III, IV, 2024-08-31,"
                                + " 2024-10-31, Quý II, III, IV, Quý II, III, IV, 2024-10-31,"
                                + " 2024-11-30, định kỳ, hằng năm",
                        "Tam Kỳ: 2022-03-31, Định kỳ hằng tháng, Hằng tháng, Hằng tháng, Hằng quý");
    }

    @Test
    void eachOfTheFivePlansSaysOnItsOwnPaperWhatItsPaperSaid() throws Exception {
        for (var locality : LOCALITIES) {
            var plan =
                    jdbc.sql(
                                    """
                                    select p.document_id as id, c.words, coalesce('/van-ban/' || p.document_id || '/tep/' || f.docx_id,
                                           '/van-ban/' || p.document_id || '/du-thao.docx') as docx
                                    from plans.plan p
                                    join documents.kept_check c on c.id = p.check_id
                                    join units.unit_on(make_date(p.year, 12, 31)) u on u.id = p.unit_id
                                    left join documents.frozen f on f.document_id = p.document_id
                                    where u.full_name = :name
                                    """)
                            .param("name", locality.name())
                            .query()
                            .singleRow();
            var officer = signedIn(locality.account(), null);
            var again =
                    new SaidAgain(
                            String.valueOf(plan.get("words")),
                            officer.fetch(String.valueOf(plan.get("docx"))));
            var targets =
                    Set.copyOf(
                            jdbc.sql(
                                            "select at from plans.read_line where root_id = :plan"
                                                    + " and line like 't-%'")
                                    .param("plan", plan.get("id"))
                                    .query(Integer.class)
                                    .list());
            assertThat(again.figuresNotSaid()).as(locality.name()).isEmpty();
            assertThat(again.clausesNotSaid(targets)).as(locality.name()).isEmpty();
            assertThat(officer.look("/ke-hoach"))
                    .as(locality.name())
                    .contains("/ke-hoach/" + plan.get("id"));
            assertThat(officer.look("/ke-hoach/" + plan.get("id") + "/lo-trinh"))
                    .contains("/van-ban/soat/", "#d");
        }
    }

    @Test
    void tanThanhsOfficerHasTasksOutOfThePlan() throws Exception {
        var officer = signedIn("tan-thanh.thuong-truc", null);
        assertThat(officer.look("/")).contains("Giao cán bộ phụ trách nông thôn mới xã");
    }

    @Test
    void trieuSonHas32CommunesBesides2TownshipsAllRecognised() {
        assertThat(
                        texts(
                                """
                                select k.kind || ' ' || count(*)
                                from units.unit_on('2021-12-31') k
                                join units.unit_on('2021-12-31') d on d.id = k.parent_id
                                where d.name = 'Triệu Sơn' and d.level = 'DISTRICT'
                                group by k.kind
                                order by k.kind
                                """))
                .containsExactly("thị trấn 2", "xã 32");
        assertThat(
                        texts(
                                """
                                select r.tier || ' ' || r.year || ' ' || count(*)
                                from assessment.recognition_v r
                                join units.unit_on('2021-12-31') c on c.id = r.unit_id
                                join units.unit_on('2021-12-31') d on d.id = c.parent_id
                                where d.name = 'Triệu Sơn' and c.kind = 'xã'
                                group by r.tier, r.year
                                """))
                .containsExactly("NTM 2021 32");
        assertThat(chosen("Triệu Sơn")).containsExactly("2021 xa-ntm-2016-2020 32");
    }

    @Test
    void trieuSonKeepsTheFiguresOfItsReport() {
        assertThat(
                        texts(
                                """
                                select f.key || ' ' || coalesce(f.numerator::text, '') || '/' || coalesce(f.denominator::text, '')
                                       || ' ' || coalesce(f.value::text, '')
                                from assessment.declared_figure_v f
                                join units.unit_on('2021-12-31') u on u.id = f.unit_id
                                where u.name = 'Triệu Sơn'
                                """))
                .contains(
                        "xa-ntm 32/32 ",
                        "xa-nang-cao / 3",
                        "bhyt 190113/204379 93.02",
                        "bhyt-nong-thon 168271/180086 93.44",
                        "nuoc-hop-ve-sinh 50014/50596 98.85",
                        "nuoc-sach 33733/50596 66.67",
                        "nuoc-tap-trung 4643/ 9.18",
                        "truong-nong-thon 90/90 ",
                        "ocop / 8",
                        "suc-dan-tien / 686750000000");
    }

    @Test
    void tuanGiaoAndTamKyStateNoFigures() {
        assertThat(chosen("Tuần Giáo")).containsExactly("2024 xa-ntm-2021-2025--dien-bien 18");
        assertThat(chosen("Tam Kỳ")).containsExactly("2021 xa-ntm-2016-2020 4");
        assertThat(
                        number(
                                """
                                select count(*)
                                from units.closure_v c
                                join units.unit_on('2024-12-31') d on d.id = c.ancestor_id and d.name in ('Tuần Giáo', 'Tam Kỳ')
                                 and d.level = 'DISTRICT'
                                join assessment.sheet_v s on s.unit_id = c.unit_id
                                """))
                .isZero();
    }

    @Test
    void minhHoaHas24CommunesAnd120VillagesBeforeAndAfter() {
        for (var day : List.of("2021-12-31", "2025-06-30", "2025-07-01", "2026-12-31")) {
            assertThat(below("MH", "COMMUNE", day)).as(day).isEqualTo(24);
            assertThat(below("MH", "VILLAGE", day)).as(day).isEqualTo(120);
        }
        assertThat(below("MH", "DISTRICT", "2025-06-30")).isEqualTo(2);
        assertThat(below("MH", "DISTRICT", "2025-07-01")).isZero();
    }

    @Test
    void minhHoaIsFullInEveryYearAndGetsBetter() {
        var years =
                texts(
                        """
                        select s.year || ' ' || s.set_id || ' ' || count(*)
                        from assessment.sheet_v s
                        join units.closure_v c on c.unit_id = s.unit_id
                        join units.unit_v p on p.id = c.ancestor_id and p.code = 'MH'
                        where s.indicators_missing < 8
                          and make_date(s.year, 12, 31) >= c.valid_from and make_date(s.year, 12, 31) < c.valid_to
                        group by s.year, s.set_id
                        order by s.year
                        """);
        assertThat(years)
                .containsExactly(
                        "2021 xa-ntm-2021-2025 24",
                        "2022 xa-ntm-2021-2025 24",
                        "2023 xa-ntm-2021-2025 24",
                        "2024 xa-ntm-2021-2025 24",
                        "2025 xa-ntm-2021-2025 24",
                        "2026 qd-minh-hoa 24");
        assertThat(meanCriteria(2025)).isGreaterThan(meanCriteria(2021) + 1).isLessThan(19);
        assertThat(meanCriteria(2021)).isBetween(11.0, 16.0);
        assertThat(
                        number(
                                """
                                select count(*) from assessment.indicator_value_v
                                where year = 2025 and carried_from is not null
                                """))
                .isPositive();
    }

    @Test
    void theSetsOfMinhHoaArePairedByIndicatorsBothHave() {
        assertThat(
                        number(
                                """
                                select count(*) from criteria.indicator_counterpart
                                where from_set = 'xa-ntm-2021-2025' and to_set = 'qd-minh-hoa' and comparable
                                """))
                .isGreaterThan(20);
        assertThat(
                        texts(
                                """
                                select p.from_set || ' ' || p.from_code || ' ' || p.to_set || ' ' || p.to_code
                                from criteria.indicator_counterpart p
                                left join criteria.indicator_v a on a.set_id = p.from_set and a.code = p.from_code
                                left join criteria.indicator_v b on b.set_id = p.to_set and b.code = p.to_code
                                where a.code is null or b.code is null
                                """))
                .isEmpty();
    }

    @Test
    void whatTheJournalKeepsIsToldInWords() {
        assertThat(texts("select distinct action from journal.entry"))
                .hasSizeGreaterThan(50)
                .noneMatch(action -> ActionWords.of(action).equals(action));
    }

    @Test
    void startingAgainChangesNothing() {
        var before = rows();
        assertThat(product.getBean(MakeDemo.class).handle()).isFalse();
        assertThat(rows()).isEqualTo(before);
    }

    private static List<String> rows() {
        return texts(
                """
                select 'units ' || (select count(*) from units.unit_v)
                       || ' sheets ' || (select count(*) from assessment.sheet_v)
                       || ' values ' || (select count(*) from assessment.indicator_value_v)
                       || ' figures ' || (select count(*) from assessment.declared_figure_v)
                """);
    }

    private static double meanCriteria(int year) {
        return jdbc.sql(
                        """
                        select avg(s.criteria_met)
                        from assessment.sheet_v s join units.unit_v u on u.id = s.unit_id
                        where u.code like 'MH%' and s.year = :year
                        """)
                .param("year", year)
                .query(Double.class)
                .single();
    }

    private static int below(String ancestor, String level, String day) {
        return jdbc.sql(
                        """
                        select count(*)
                        from units.unit_on(:day::date) u
                        join units.closure_v c on c.unit_id = u.id and c.valid_from <= :day::date and c.valid_to > :day::date
                        join units.unit_v p on p.id = c.ancestor_id and p.code = :ancestor
                        where u.level = :level and u.valid_from <= :day::date and u.valid_to > :day::date
                        """)
                .param("day", day)
                .param("ancestor", ancestor)
                .param("level", level)
                .query(Integer.class)
                .single();
    }

    private static List<String> totals(String code) {
        return jdbc.sql(
                        """
                        select concat_ws(' ', t.year, t.set_id, coalesce(t.criteria::text, 'null'),
                                         coalesce(t.indicators::text, 'null'), coalesce(t.document_date::text, 'null'))
                        from assessment.declared_total_v t join units.unit_v u on u.id = t.unit_id
                        where u.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .list();
    }

    private static String note(String code) {
        return jdbc.sql(
                        """
                        select t.note
                        from assessment.declared_total_v t join units.unit_v u on u.id = t.unit_id
                        where u.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private static List<String> sheets(String code) {
        return jdbc.sql(
                        """
                        select s.year::text
                        from assessment.sheet_v s join units.unit_v u on u.id = s.unit_id
                        where u.code = :code
                        order by s.year
                        """)
                .param("code", code)
                .query(String.class)
                .list();
    }

    private static int values(String code) {
        return jdbc.sql(
                        """
                        select count(*)
                        from assessment.indicator_value_v v join units.unit_v u on u.id = v.unit_id
                        where u.code = :code
                        """)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private static List<String> chosen(String district) {
        return jdbc.sql(
                        """
                        select s.year || ' ' || s.set_id || ' ' || count(*)
                        from assessment.chosen_set_v s
                        join units.unit_on('2021-12-31') c on c.id = s.unit_id
                        join units.unit_on('2021-12-31') d on d.id = c.parent_id
                        where d.name = :district and d.level = 'DISTRICT'
                        group by s.year, s.set_id
                        """)
                .param("district", district)
                .query(String.class)
                .list();
    }

    private static Map<String, String> figures(String code) {
        return jdbc
                .sql(
                        """
                        select f.key, f.value::text as value
                        from assessment.declared_figure_v f join units.unit_v u on u.id = f.unit_id
                        where u.code = :code
                        """)
                .param("code", code)
                .query((row, _) -> Map.entry(row.getString("key"), row.getString("value")))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
