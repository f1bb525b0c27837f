package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

/** A value that is put back to what was carried is carried again. */
@Repository
@NotJournaled("the state it belongs to is on record as it is written")
class UndoStore {

    private final JdbcClient jdbc;

    UndoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void carry(int sheet, int position, int year) {
        jdbc.sql(
                        """
                        update assessment.indicator_value set carried_from = :year
                        where sheet_id = :sheet and indicator = :position
                        """)
                .param("year", year)
                .param("sheet", sheet)
                .param("position", position)
                .update();
    }
}
