package vn.chungsuc.bench;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** How long until the sign-in page answers, and what a first visit carries over the wire. */
final class StartRows {

    private static final String DEMO = "demo";
    private final Run run;

    StartRows(Run run) {
        this.run = run;
    }

    void measure() {
        run.part("khởi động lần đầu", this::firstStart);
        run.part("khởi động lại, jar", () -> warm("khởi động lại, jar thường", run.plainJar(), 9));
        if (run.hasInstalled()) {
            run.part(
                    "khởi động lại, bản cài",
                    () -> warm("khởi động lại, bản cài (AOT)", run.product(), 4));
        }
    }

    private void firstStart() throws Exception {
        try (var product = start(run.plainJar())) {
            run.add(
                    Row.atMost(
                            "khởi động lần đầu, dựng xong bản trình diễn",
                            product.secondsToAnswer,
                            "s",
                            30));
            firstVisit(product);
        }
    }

    private void warm(String what, List<String> command, double budget) throws Exception {
        var times = new double[run.quick ? 1 : 3];
        for (int i = 0; i < times.length; i++) {
            try (var product = start(command)) {
                times[i] = product.secondsToAnswer;
            }
        }
        java.util.Arrays.sort(times);
        run.add(Row.atMost(what, times[times.length / 2], "s", budget));
    }

    private Product start(List<String> command) throws Exception {
        return Product.start(command, run.data(DEMO), "demo", run.log(DEMO));
    }

    /** The page and everything its head asks for, compressed, with a cold cache. */
    private void firstVisit(Product product) throws Exception {
        var page = product.get(Product.SIGN_IN, "Accept-Encoding", "gzip, deflate, br");
        var plain = new String(product.get(Product.SIGN_IN).body(), "UTF-8");
        long bytes = page.body().length;
        var assets = new HashSet<String>();
        Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg|png|woff2))\"")
                .matcher(plain)
                .results()
                .forEach(link -> assets.add(link.group(1)));
        for (var asset : assets) {
            bytes += product.get(asset, "Accept-Encoding", "gzip, deflate, br").body().length;
        }
        run.add(
                Row.atMost(
                        "lần xem đầu, trang đăng nhập và " + assets.size() + " tệp",
                        bytes / 1024.0,
                        "KB",
                        90));
    }
}
