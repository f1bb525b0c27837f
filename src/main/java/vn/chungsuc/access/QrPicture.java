package vn.chungsuc.access;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

import vn.chungsuc.access.view.SecondFactorPage.Picture;

/** A QR code as one path of an SVG: it stands in the page itself, no file and no script. */
final class QrPicture {

    /** The white margin a reader needs. */
    private static final int MARGIN = 4;

    private QrPicture() {}

    static Picture of(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new Picture(code.size + 2 * MARGIN, path.toString());
    }

    /** Each run of dark modules is one rectangle. */
    private static void row(QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int from = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                path.append(
                        "M%d %dh%dv1h-%dz"
                                .formatted(from + MARGIN, y + MARGIN, x - from, x - from));
            }
        }
    }
}
