package vn.chungsuc.units;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What reading lists of units found and what it changes.
 *
 * @param dated names and parents that change on the day
 */
public record ImportReport(
        boolean dryRun, int units, int changes, List<String> dated, List<Finding> findings) {

    private static final int SHOWN = 10;

    public enum Kind {
        ORPHAN("không tìm thấy đơn vị cấp trên hoặc đơn vị mới"),
        DOUBLE("trùng mã trong tệp"),
        BAD_CODE("mã không đúng dạng"),
        NO_OLD_UNIT("không nêu đơn vị cũ"),
        NO_OLD_CODE("đơn vị cũ không có mã, dùng mã riêng X… (không phải mã chính thức)"),
        OTHER_CODE("mã mới không phải của đơn vị được nêu tên, lấy theo tên và tỉnh");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param line the line of the file
     */
    public record Finding(Kind kind, int line, String subject) {}

    public boolean changesNothing() {
        return units == 0 && changes == 0 && dated.isEmpty();
    }

    /** As the command line and the journal tell it. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                changesNothing()
                        ? "Không có gì thay đổi."
                        : "%s %d đơn vị, %d biến động, %d tên hoặc cấp trên đổi."
                                .formatted(
                                        dryRun ? "Sẽ thêm" : "Đã thêm",
                                        units,
                                        changes,
                                        dated.size()));
        lines.addAll(dated);
        findings.stream()
                .collect(Collectors.groupingBy(Finding::kind))
                .forEach((kind, found) -> lines.add(told(kind, found)));
        return lines;
    }

    private static String told(Kind kind, List<Finding> found) {
        return "%d dòng %s: %s%s"
                .formatted(
                        found.size(),
                        kind.words(),
                        found.stream()
                                .limit(SHOWN)
                                .map(finding ->
                                        "%s (dòng %d)".formatted(finding.subject(), finding.line()))
                                .collect(Collectors.joining("; ")),
                        found.size() > SHOWN ? "; …" : "");
    }
}
