package vn.chungsuc.access.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Accounts from a file: chosen, looked through, made.
 *
 * @param id of what was read; null: no file yet
 * @param fault why the file could not be read
 */
public record AccountFilePage(
        @Nullable Integer id,
        String fileName,
        List<Line> lines,
        @Nullable String fault,
        List<Made> made) {

    public enum Outcome {
        NEW("sẽ tạo", "ok"),
        SAME("đã có, giữ nguyên", "none"),
        REFUSED("không nhận", "no");

        private final String word;
        private final String look;

        Outcome(String word, String look) {
            this.word = word;
            this.look = look;
        }

        public String word() {
            return tr(word);
        }

        public String look() {
            return look;
        }
    }

    /**
     * @param number of the row in the file
     * @param sentence why it is refused; empty otherwise
     */
    public record Line(
            int number,
            String fullName,
            String username,
            String role,
            String unit,
            String criteria,
            Outcome outcome,
            String sentence) {}

    /**
     * @param link works once; shown this once
     */
    public record Made(String fullName, String username, String role, String unit, String link) {}

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
