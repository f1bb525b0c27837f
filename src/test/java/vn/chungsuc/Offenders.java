package vn.chungsuc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Classes that break the house rules, one each, to prove that the rules bite. */
@SuppressWarnings("unused")
final class Offenders {

    static class SpeaksSql {

        void show(JdbcClient jdbc) {
            jdbc.sql("select 1");
        }
    }

    static class AllSeeingQueries {

        void everything(int year) {}
    }

    static class SavesByTheWay {

        @Transactional
        void save() {}
    }

    @Repository
    static class WritesInSilence {

        private final JdbcClient jdbc;

        WritesInSilence(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void save() {
            jdbc.sql("update units.unit set code = ''").update();
        }
    }

    static class SilentCaller {

        void handle(WritesInSilence store) {
            store.save();
        }
    }
}
