package vn.chungsuc.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;
import vn.chungsuc.notices.view.WishPage.Row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each account wants to be told, and how; nobody sees another's. */
@Repository
@NotJournaled("what one reads of one's own notices touches nobody else")
class WishStore {

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every topic; what the account never spoke of is shown and mailed. */
    List<Row> of(int account) {
        Map<Topic, Row> wishes =
                jdbc
                        .sql(
                                "select topic, shown, mailed from notices.wish where account_id ="
                                        + " :account")
                        .param("account", account)
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::topic, Function.identity()));
        return Arrays.stream(Topic.values())
                .map(topic -> wishes.getOrDefault(topic, new Row(topic, true, true)))
                .toList();
    }

    void put(int account, List<Row> rows) {
        jdbc.sql("delete from notices.wish where account_id = :account")
                .param("account", account)
                .update();
        for (var row : rows) {
            if (!row.shown() || !row.mailed()) {
                jdbc.sql(
                                """
                                insert into notices.wish (account_id, topic, shown, mailed)
                                values (:account, :topic, :shown, :mailed)
                                """)
                        .param("account", account)
                        .param("topic", row.topic().name())
                        .param("shown", row.shown())
                        .param("mailed", row.mailed())
                        .update();
            }
        }
    }

    /** Of the person behind the account; null: none is known. */
    @Nullable String address(int account) {
        return jdbc.sql(
                        """
                        select email from people.person_v
                        where account_id = :account and email is not null
                        order by id
                        limit 1
                        """)
                .param("account", account)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
