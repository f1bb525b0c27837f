package vn.chungsuc.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Work that one server does while others before the same database leave it alone. The database
 * keeps the turn for as long as the connection lives: who is killed gives it up.
 */
@Repository
public class OneAtATime {

    private final DataSource source;

    OneAtATime(DataSource source) {
        this.source = source;
    }

    /**
     * Does nothing if another server is at it. The turn is no transaction: the work has its own.
     *
     * @param what a name of the work, the same on every server
     */
    public void run(String what, Runnable work) {
        try (var connection = source.getConnection()) {
            var turn = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!asked(
                    turn, "select pg_try_advisory_lock(hashtext('turn'), hashtext(:what))", what)) {
                return;
            }
            try {
                work.run();
            } finally {
                asked(turn, "select pg_advisory_unlock(hashtext('turn'), hashtext(:what))", what);
            }
        } catch (SQLException away) {
            throw new org.springframework.dao.DataAccessResourceFailureException(
                    "No turn for " + what, away);
        }
    }

    private static boolean asked(JdbcClient turn, String sql, String what) {
        return turn.sql(sql).param("what", what).query(Boolean.class).single();
    }
}
