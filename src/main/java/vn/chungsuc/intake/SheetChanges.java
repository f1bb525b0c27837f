package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.UndoValues.Written;
import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;

/** What a saved workbook of sheets put down. */
@Repository
@NotJournaled("every value is journaled as it is saved, and as it is put back")
class SheetChanges {

    private final JdbcClient jdbc;

    SheetChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sheet id of the sheet it was written on
     */
    record Change(int sheet, SheetAddress at, int position, int version) {}

    void keep(int upload, List<Change> changes) {
        jdbc.sql(
                        """
                        insert into intake.sheet_change (upload_id, sheet_id, indicator, unit_code, on_day, version)
                        select :upload, * from unnest(:sheets::int[], :positions::smallint[], :units::text[], :days::date[],
                                                      :versions::int[])
                        """)
                .param("upload", upload)
                .param("sheets", changes.stream().map(Change::sheet).toArray(Integer[]::new))
                .param("positions", changes.stream().map(Change::position).toArray(Integer[]::new))
                .param("units", changes.stream().map(one -> one.at().unit()).toArray(String[]::new))
                .param(
                        "days",
                        changes.stream().map(one -> "" + one.at().on()).toArray(String[]::new))
                .param("versions", changes.stream().map(Change::version).toArray(Integer[]::new))
                .update();
    }

    List<Written> written(Scope scope, int upload, SheetBook.Origin origin) {
        return jdbc.sql(
                        """
                        select c.unit_code, c.on_day, c.indicator, c.version
                        from intake.sheet_change c
                        join intake.upload u on u.id = c.upload_id and u.holder_unit_id = :holder
                        where c.upload_id = :upload
                        order by c.sheet_id, c.indicator
                        """)
                .param("holder", scope.unitId())
                .param("upload", upload)
                .query((row, _) ->
                        new Written(
                                new SheetAddress(
                                        row.getString("unit_code"),
                                        origin.set(),
                                        origin.year(),
                                        row.getObject("on_day", LocalDate.class)),
                                row.getInt("indicator"),
                                row.getInt("version")))
                .list();
    }

    /** Which unit, which indicator by its place in the set. */
    record Place(String unit, int position) {}

    /** Changed by somebody since the workbook was saved; once it is undone, those left alone. */
    List<Place> changedSince(Scope scope, int upload) {
        return jdbc.sql(
                        """
                        select c.unit_code as unit, c.indicator as position
                        from intake.sheet_change c
                        join intake.upload u on u.id = c.upload_id and u.holder_unit_id = :holder
                        left join assessment.indicator_value_v v on v.sheet_id = c.sheet_id and v.indicator = c.indicator
                        where c.upload_id = :upload
                          and case when u.undone_at is null then v.version is distinct from c.version else c.kept end
                        order by c.unit_code, c.indicator
                        """)
                .param("holder", scope.unitId())
                .param("upload", upload)
                .query(Place.class)
                .list();
    }

    int count(Scope scope, int upload) {
        return jdbc.sql(
                        """
                        select count(*) from intake.sheet_change c
                        join intake.upload u on u.id = c.upload_id and u.holder_unit_id = :holder
                        where c.upload_id = :upload
                        """)
                .param("holder", scope.unitId())
                .param("upload", upload)
                .query(Integer.class)
                .single();
    }

    void kept(int upload, List<Written> left) {
        jdbc.sql(
                        """
                        update intake.sheet_change c set kept = true
                        from unnest(:units::text[], :positions::smallint[]) l(unit, position)
                        where c.upload_id = :upload and c.unit_code = l.unit and c.indicator = l.position
                        """)
                .param("upload", upload)
                .param("units", left.stream().map(one -> one.at().unit()).toArray(String[]::new))
                .param("positions", left.stream().map(Written::position).toArray(Integer[]::new))
                .update();
    }
}
