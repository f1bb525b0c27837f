package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Sets as rows: the content whole, and its criteria and indicators for the neighbours to join. */
@Repository
class SetStore {

    private final JdbcClient jdbc;

    SetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(String id, String content, boolean draft) {
        boolean holds(String other) {
            return content.equals(other);
        }
    }

    /** Bases before their overlays. */
    List<Stored> all() {
        return jdbc.sql(
                        """
                        select id, content, published_at is null as draft
                        from criteria.criteria_set
                        order by base_id is not null, id
                        """)
                .query(Stored.class)
                .list();
    }

    Optional<Stored> find(String id) {
        return jdbc.sql(
                        """
                        select id, content, published_at is null as draft
                        from criteria.criteria_set
                        where id = :id
                        """)
                .param("id", id)
                .query(Stored.class)
                .optional();
    }

    /** Several servers may start before one empty database. */
    void waitForTurn() {
        jdbc.sql("select pg_advisory_xact_lock(1200)").query((row, _) -> 1).list();
    }

    /** Moves on whenever a set was loaded, by this process or another. */
    OffsetDateTime lastLoaded() {
        return jdbc.sql("select coalesce(max(loaded_at), '-infinity') from criteria.criteria_set")
                .query(OffsetDateTime.class)
                .single();
    }

    /** Of a draft the earlier content is replaced; a published one is left as it is. */
    void save(CriteriaSet set, String content, OffsetDateTime now, @Nullable Integer account) {
        saveHead(set, content, now, account);
        jdbc.sql("delete from criteria.indicator where set_id = :id")
                .param("id", set.id())
                .update();
        jdbc.sql("delete from criteria.criterion where set_id = :id")
                .param("id", set.id())
                .update();
        set.criteria().forEach(criterion -> saveCriterion(set, criterion));
        set.indicators().forEach(indicator -> saveIndicator(set, indicator));
    }

    private void saveHead(
            CriteriaSet set, String content, OffsetDateTime now, @Nullable Integer account) {
        var head = set.head();
        jdbc.sql(
                        """
                        insert into criteria.criteria_set
                            (id, name, level, tier, programme, base_id, province, unit_kinds, first_year, last_year,
                             valid_from, valid_to, act, act_date, content, sha256, loaded_at, published_at, published_by)
                        values (:id, :name, :level, :tier, :programme, :base, :province, string_to_array(:kinds, '|'),
                                :firstYear, :lastYear, :validFrom, :validTo, :act, :actDate, :content, :sha256, :now,
                                :publishedAt, :account)
                        on conflict (id) do update
                        set name = excluded.name, level = excluded.level, tier = excluded.tier,
                            programme = excluded.programme, base_id = excluded.base_id, province = excluded.province,
                            unit_kinds = excluded.unit_kinds, first_year = excluded.first_year,
                            last_year = excluded.last_year, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, act = excluded.act, act_date = excluded.act_date,
                            content = excluded.content, sha256 = excluded.sha256, loaded_at = excluded.loaded_at,
                            published_at = excluded.published_at, published_by = excluded.published_by
                        where criteria_set.published_at is null
                        """)
                .param("id", set.id())
                .param("name", set.name())
                .param("level", head.level())
                .param("tier", head.tier())
                .param("programme", head.programme())
                .param("base", head.base())
                .param("province", head.province())
                .param("kinds", String.join("|", head.unitKinds()))
                .param("firstYear", head.firstYear())
                .param("lastYear", head.lastYear())
                .param("validFrom", head.validFrom())
                .param("validTo", head.validTo())
                .param("act", head.act().name())
                .param("actDate", head.act().date())
                .param("content", content)
                .param("sha256", sha256(content))
                .param("now", now)
                .param("publishedAt", head.draft() ? null : now)
                .param("account", head.draft() ? null : account)
                .update();
    }

    private void saveCriterion(CriteriaSet set, Criterion criterion) {
        jdbc.sql(
                        """
                        insert into criteria.criterion (set_id, number, position, name, group_name)
                        values (:set, :number, :position, :name, :group)
                        """)
                .param("set", set.id())
                .param("number", criterion.number())
                .param("position", criterion.index())
                .param("name", criterion.name())
                .param("group", criterion.group())
                .update();
    }

    private void saveIndicator(CriteriaSet set, Indicator indicator) {
        jdbc.sql(
                        """
                        insert into criteria.indicator (set_id, position, code, criterion, name, kind, unit, month_due)
                        values (:set, :position, :code, :criterion, :name, :kind, :unit, :monthDue)
                        """)
                .param("set", set.id())
                .param("position", indicator.position())
                .param("code", indicator.code())
                .param("criterion", indicator.criterion())
                .param("name", indicator.name())
                .param("kind", indicator.kind().name())
                .param("unit", indicator.unit())
                .param("monthDue", indicator.monthDue())
                .update();
    }

    static String sha256(String content) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
