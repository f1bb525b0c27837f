package vn.chungsuc.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text typed with the fonts offices used before Unicode (TCVN3 of TCVN 5712:1993, VNI), or with
 * letters and marks apart, as Unicode in one piece.
 */
public enum LegacyText {
    UNICODE("Unicode"),
    TCVN3("TCVN3 (font .VnTime)"),
    VNI("VNI (font VNI-Times)");

    /** Letters only Unicode text has: in neither old font does anything look like them. */
    private static final Pattern MODERN = Pattern.compile("[\u1ea0-\u1ef9ăđơưĂĐƠƯ]");

    private static final Pattern TCVN3_TELL =
            Pattern.compile("[µ¸¶·¹¨»¾¼½©®ª«¬\u00adÆ§]\\p{L}|\\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad]");
    private static final Pattern VNI_TELL =
            Pattern.compile(
                    "[aeouyAEOUYôöÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]|[ñÑ][aeouyôöAEOUYÔÖ]");

    private final String label;

    LegacyText(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the text was most likely typed in. Modern letters decide before anything else. */
    public static LegacyText guess(String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (MODERN.matcher(whole).find()) {
            return UNICODE;
        }
        var tcvn = TCVN3_TELL.matcher(whole).results().count();
        var vni = VNI_TELL.matcher(whole).results().count();
        if (tcvn == 0 && vni == 0) {
            return UNICODE;
        }
        return tcvn >= vni ? TCVN3 : VNI;
    }

    public static LegacyText of(String name) {
        for (var one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return UNICODE;
    }

    public String repair(String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (this) {
            case UNICODE -> whole;
            case TCVN3 -> LegacyLetters.tcvn3(whole);
            case VNI -> LegacyLetters.vni(whole);
        };
    }
}
