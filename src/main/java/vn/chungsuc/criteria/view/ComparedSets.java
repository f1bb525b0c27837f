package vn.chungsuc.criteria.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.CriteriaSet;

import java.util.List;

/**
 * Two sets side by side, as their page reads them.
 *
 * @param identity codes mean the same in both; else counterparts are data somebody reviewed
 * @param note on where the counterparts come from
 * @param counts of every change, over all rows
 */
public record ComparedSets(
        List<Option> earlier,
        List<Option> later,
        CriteriaSet from,
        CriteriaSet to,
        boolean identity,
        @Nullable String note,
        List<Option> columnsBefore,
        List<Option> columnsAfter,
        List<Option> filters,
        String typed,
        List<Count> counts,
        String sentence,
        List<Row> rows,
        List<CriterionRow> criteria,
        List<String> endedCriteria,
        String query) {

    public record Option(String key, String label, boolean chosen) {}

    public record Count(Change change, int indicators) {}

    /** What became of an indicator; its word is what an officer filters by. */
    public enum Change {
        ADDED("Thêm", "ok"),
        REMOVED("Bỏ", "no"),
        MEASURE("Đổi cách đánh giá", "warn"),
        BAR("Đổi ngưỡng", "warn"),
        WORDS("Đổi tên, ngành hoặc ghi chú", "wait"),
        SAME("Giữ nguyên", "");

        private final String word;
        private final String look;

        Change(String word, String look) {
            this.word = word;
            this.look = look;
        }

        public String word() {
            return tr(word);
        }

        public String look() {
            return look;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record Said(
            String code,
            String name,
            String criterion,
            String kind,
            String citation,
            String sectors) {}

    /**
     * @param place the column and year it holds for; empty: all
     * @param before empty: the later set added it
     * @param after empty: the earlier set had it alone
     */
    public record Bar(String place, String before, String after) {
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /**
     * @param before null: the later set added it
     * @param after null: the earlier set had it alone
     * @param confirmed whether the pair was compared with the issued texts
     */
    public record Row(
            Change change,
            @Nullable Said before,
            @Nullable Said after,
            List<Bar> bars,
            boolean confirmed,
            @Nullable String note) {

        /** The criterion it stands under: the later set's, else the earlier's. */
        public String criterion() {
            return after != null ? after.criterion() : before == null ? "" : before.criterion();
        }
    }

    public record CriterionRow(String name, List<String> before, boolean confirmed) {}
}
