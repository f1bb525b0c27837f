package vn.chungsuc.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.Sheet;
import vn.chungsuc.files.StoredFile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Items and their places, written. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param proposed what names already said of it
     */
    record Kept(long id, String proposed) {}

    /** The same file, already kept for the sheet. */
    Optional<Kept> kept(Sheet sheet, String sha256) {
        return jdbc.sql(
                        """
                        select id, proposed
                        from evidence.item
                        where unit_id = :unit and set_id = :set and year = :year and sha256 = :sha256 and removed_at is null
                        """)
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("sha256", sha256)
                .query(Kept.class)
                .optional();
    }

    long add(
            Sheet sheet,
            StoredFile file,
            String path,
            String proposed,
            @Nullable Integer account,
            OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into evidence.item (unit_id, set_id, year, file_id, sha256, path, proposed, account_id, added_at)
                        values (:unit, :set, :year, :file, :sha256, :path, :proposed, :account, :now)
                        returning id
                        """)
                .param("unit", sheet.unit().id())
                .param("set", sheet.set().id())
                .param("year", sheet.year())
                .param("file", file.id())
                .param("sha256", file.sha256())
                .param("path", path)
                .param("proposed", proposed)
                .param("account", account)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void propose(long item, String proposed) {
        jdbc.sql("update evidence.item set proposed = :proposed where id = :item")
                .param("proposed", proposed)
                .param("item", item)
                .update();
    }

    /** False: it stands there already. */
    boolean place(long item, Place place, @Nullable Integer account, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                insert into evidence.placement (item_id, criterion, indicator, placed_by, placed_at)
                                values (:item, :criterion, :indicator, :account, :now)
                                on conflict do nothing
                                """)
                        .param("item", item)
                        .param("criterion", place.criterion())
                        .param("indicator", place.indicator())
                        .param("account", account)
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean takeFrom(long item, Place place, int account, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update evidence.placement
                                set ended_by = :account, ended_at = :now
                                where item_id = :item and criterion = :criterion and indicator = :indicator
                                  and ended_at is null
                                """)
                        .param("account", account)
                        .param("now", now)
                        .param("item", item)
                        .param("criterion", place.criterion())
                        .param("indicator", place.indicator())
                        .update()
                > 0;
    }

    void describe(long item, Evidence.Particulars as) {
        jdbc.sql(
                        """
                        update evidence.item
                        set number = :number, issued_on = :issued, valid_until = :until, note = :note
                        where id = :item
                        """)
                .param("number", as.number())
                .param("issued", as.issuedOn())
                .param("until", as.validUntil())
                .param("note", as.note())
                .param("item", item)
                .update();
    }

    void remove(long item, int account, OffsetDateTime now) {
        jdbc.sql(
                        "update evidence.item set removed_by = :account, removed_at = :now where id"
                                + " = :item")
                .param("account", account)
                .param("now", now)
                .param("item", item)
                .update();
    }

    void restore(long item) {
        jdbc.sql("update evidence.item set removed_by = null, removed_at = null where id = :item")
                .param("item", item)
                .update();
    }

    /** Locks an item so that two officers move it one after the other. */
    void lock(long item) {
        jdbc.sql("select id from evidence.item where id = :item for update")
                .param("item", item)
                .query(Long.class)
                .list();
    }

    List<Place> places(long item) {
        return jdbc.sql(
                        """
                        select criterion, indicator
                        from evidence.placement
                        where item_id = :item and ended_at is null
                        order by criterion, indicator
                        """)
                .param("item", item)
                .query(Place.class)
                .list();
    }
}
