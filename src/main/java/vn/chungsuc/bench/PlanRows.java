package vn.chungsuc.bench;

import java.sql.SQLException;
import java.util.Arrays;

/** The plan of the invented province, with all its annexes, as DOCX: what an office sends round. */
final class PlanRows {

    private static final String DATA = "demo";
    private static final String PLAN =
            "select p.document_id from plans.plan p join units.unit u on u.id = p.unit_id where"
                    + " u.code = 'MH' and p.state = 'RUNNING'";
    private final Run run;

    PlanRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("kế hoạch năm cấp tỉnh", this::written);
    }

    private void written() throws Exception {
        try (var product = Product.start(run.product(), run.data(DATA), "demo", run.log(DATA));
                var browser = new Browser(product)) {
            browser.look(Product.SIGN_IN);
            browser.send("/dang-nhap/trinh-dien", "account", "minh-hoa.vpdp");
            var plan = "/ke-hoach/" + one(product);
            browser.look(plan);
            var amended = browser.send(plan + "/dieu-chinh", "why", "đo");
            var draft = amended.replace("/ke-hoach/", "/van-ban/") + "/du-thao.docx";
            for (int i = 0; i < (run.quick ? 3 : 20); i++) {
                browser.look(draft);
            }
            var times = new double[run.quick ? 9 : 31];
            for (int i = 0; i < times.length; i++) {
                long started = System.nanoTime();
                browser.look(draft);
                times[i] = (System.nanoTime() - started) / 1e9;
            }
            Arrays.sort(times);
            run.add(Row.atMost("kế hoạch năm cấp tỉnh: DOCX", times[times.length / 2], "s", 0.5));
        }
    }

    private static String one(Product product) throws Exception {
        try (var database = product.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(PLAN)) {
            if (!row.next()) {
                throw new SQLException("nothing found: " + PLAN);
            }
            return row.getString(1);
        }
    }
}
