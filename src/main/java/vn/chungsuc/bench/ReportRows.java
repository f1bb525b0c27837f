package vn.chungsuc.bench;

/** The yearly report of a district of 32 communes, as a file in each format. */
final class ReportRows {

    private final Run run;

    ReportRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("báo cáo năm cấp huyện", () -> {});
    }
}
