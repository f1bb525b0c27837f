package vn.chungsuc.shared;

import java.util.function.Supplier;

/**
 * The language a page speaks. What officers read is written in Vietnamese where it is said, passed
 * through {@link #tr}; English is looked up by the Vietnamese phrase ({@code
 * resources/english/*.yaml}). Official papers, workbooks, e-mails and whatever runs outside a
 * request are Vietnamese.
 */
public enum Language {
    VIETNAMESE("vi", "Tiếng Việt"),
    ENGLISH("en", "English");

    private static final char NOTE = '¦';
    private static final ThreadLocal<Language> SPOKEN = new ThreadLocal<>();

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** What this request is answered in; Vietnamese where nobody asked. */
    public static Language spoken() {
        var spoken = SPOKEN.get();
        return spoken == null ? VIETNAMESE : spoken;
    }

    /**
     * The phrase in the language spoken.
     *
     * @param phrase Vietnamese, as {@link String#format} takes it where there are values; a literal
     *     or an enum's word, never glued together
     */
    public static String tr(String phrase, Object... values) {
        if (spoken() == ENGLISH) {
            return English.of(phrase, values);
        }
        return values.length == 0 ? written(phrase) : written(phrase).formatted(values);
    }

    /** As {@link #tr}, for what has no values: nothing is allocated. */
    public static String tr(String phrase) {
        return spoken() == ENGLISH ? English.of(phrase) : written(phrase);
    }

    /** Without the note that tells two meanings of one word apart: «Danh mục¦nhóm chức năng». */
    static String written(String phrase) {
        var note = phrase.indexOf(NOTE);
        return note < 0 ? phrase : phrase.substring(0, note);
    }

    /**
     * What a paper, a workbook or a stored text is made of, whatever language its maker reads pages
     * in.
     */
    public static <T> T inVietnamese(Supplier<T> made) {
        var before = SPOKEN.get();
        SPOKEN.set(VIETNAMESE);
        try {
            return made.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** For {@code lang} of a page and of its cookie. */
    public String code() {
        return code;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** What the switch offers. */
    public Language other() {
        return this == ENGLISH ? VIETNAMESE : ENGLISH;
    }

    static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : VIETNAMESE;
    }

    static void speak(Language language) {
        SPOKEN.set(language);
    }

    static void fallSilent() {
        SPOKEN.remove();
    }
}
