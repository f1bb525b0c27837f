package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a document is laid out and where the parts of its form stand. A line of 0 says: not there.
 *
 * @param numberText the line of number and symbol as written, blanks included
 * @param dateText place and date as written, blanks included
 * @param issuerInText who the text says issues it, or reports: «UBND xã Cẩm Thạch»
 * @param signature the lines above the signer's name: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ
 *     CHỦ TỊCH»
 * @param archive «Lưu: VT», the last of the recipients
 */
public record Form(
        Kind kind,
        int nationLine,
        int mottoLine,
        int issuerLine,
        int numberLine,
        int dateLine,
        int typeLine,
        int titleLine,
        int recipientsLine,
        int signatureLine,
        @Nullable String numberText,
        @Nullable String dateText,
        @Nullable String issuerInHead,
        @Nullable String issuerInText,
        int issuerInTextLine,
        List<String> signature,
        @Nullable String archive) {

    /** By whose rules a document is written. */
    public enum Kind {
        /** Nghị định 30/2020/NĐ-CP. */
        STATE,
        /** Hướng dẫn 36-HD/VPTW. */
        PARTY,
        /** The Youth Union and its like: their own title stands at the right. */
        UNION,
        /** An article, an excerpt, a table: no document of an office. */
        TEXT;

        public boolean official() {
            return this != TEXT;
        }
    }
}
