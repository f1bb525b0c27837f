package vn.chungsuc.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The yearly report of a district of 32 communes, frozen: figures gathered, DOCX and PDF written,
 * hashed and kept. Triệu Sơn of the demo, by the officer who would write it.
 */
final class ReportRows {

    private static final String DATA = "demo";
    private static final int CHARACTERS = 20_000;
    private final Run run;

    ReportRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("báo cáo năm cấp huyện", this::frozen);
        run.part("soát một văn bản", this::checked);
    }

    private void frozen() throws Exception {
        try (var product = Product.start(run.product(), run.data(DATA), "demo", run.log(DATA));
                var browser = new Browser(product)) {
            browser.look(Product.SIGN_IN);
            browser.send("/dang-nhap/trinh-dien", "account", "trieu-son.thuong-truc");
            var report = opened(product, browser);
            var times = new double[run.quick ? 3 : 8];
            for (int i = 0; i < times.length; i++) {
                browser.look(report);
                long started = System.nanoTime();
                browser.send(paper(report) + "/lan-chot");
                times[i] = (System.nanoTime() - started) / 1e9;
                browser.look(report);
                browser.send(paper(report) + "/rut-chot", "withdrawal", "đo lại");
            }
            Arrays.sort(times);
            run.add(
                    Row.atMost(
                            "báo cáo năm huyện 32 xã: chốt, DOCX và PDF",
                            times[times.length / 2],
                            "s",
                            2.5));
        }
    }

    /** The whole answer of the page, marks and tables among it. */
    private void checked() throws Exception {
        try (var product = Product.start(run.product(), run.data(DATA), "demo", run.log(DATA));
                var browser = new Browser(product)) {
            browser.look(Product.SIGN_IN);
            browser.send("/dang-nhap/trinh-dien", "account", "trieu-son.thuong-truc");
            browser.look("/van-ban/soat");
            var paper = PlainPaper.of(CHARACTERS);
            for (int i = 0; i < (run.quick ? 20 : 100); i++) {
                browser.ask("/van-ban/soat", "loi", paper);
            }
            var times = new double[run.quick ? 9 : 31];
            for (int i = 0; i < times.length; i++) {
                long started = System.nanoTime();
                browser.ask("/van-ban/soat", "loi", paper);
                times[i] = (System.nanoTime() - started) / 1e6;
            }
            Arrays.sort(times);
            run.add(
                    Row.atMost(
                            "soát một văn bản 20.000 chữ, cả trang trả lời",
                            times[times.length / 2],
                            "ms",
                            150));
        }
    }

    private static String opened(Product product, Browser browser) throws Exception {
        var district =
                "select u.code from units.unit_on('2021-12-31') u where u.name = 'Triệu Sơn' and"
                        + " u.level = 'DISTRICT'";
        var body =
                "select b.id from people.body b join units.unit_on('2021-12-31') u on u.id ="
                        + " b.unit_id where u.name = 'Triệu Sơn' and u.level = 'DISTRICT'";
        var signer = "select s.id from people.signer s where s.full_name = 'Lê Phú Quốc'";
        browser.look("/bao-cao/moi?year=2021&unit=" + one(product, district));
        var report =
                browser.send(
                        "/bao-cao",
                        "year",
                        "2021",
                        "unit",
                        one(product, district),
                        "set",
                        "xa-ntm-2016-2020",
                        "body",
                        one(product, body),
                        "asOf",
                        "31/12/2021");
        browser.look(report);
        browser.send(
                paper(report) + "/the-thuc",
                "place",
                "Triệu Sơn",
                "signer",
                one(product, signer),
                "recipients",
                "UBND tỉnh\nLưu: VT");
        waive(browser, report);
        return report;
    }

    /** Where it is signed, as any paper is. */
    private static String paper(String report) {
        return report.replace("/bao-cao/", "/van-ban/");
    }

    /** A paper of 2021 leaves gaps; each is waived in writing, as the officer would. */
    private static void waive(Browser browser, String report) throws Exception {
        browser.look(report);
        var form = new ArrayList<>(List.of("waiver", "Văn bản gốc không nêu"));
        for (var finding : browser.all("name=\"finding\"[^>]*value=\"([^\"]+)\"")) {
            form.addAll(List.of("finding", finding));
        }
        if (form.size() > 2) {
            browser.send(paper(report) + "/giai-trinh", form.toArray(String[]::new));
        }
    }

    private static String one(Product product, String sql) throws Exception {
        try (var database = product.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("nothing found: " + sql);
            }
            return row.getString(1);
        }
    }
}
