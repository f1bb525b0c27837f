package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the head and the foot of a document say about it (Nghị định 30/2020/NĐ-CP, Phụ lục I; for
 * the Party's papers Hướng dẫn 36-HD/VPTW).
 *
 * @param type «KẾ HOẠCH»
 * @param number «249»
 * @param symbol «KH-BQL»
 * @param superior the body above the issuer in the head
 * @param authority «TM.», «KT.», «TL.», «TUQ.», «Q.»
 * @param signerTitle «CHỦ TỊCH»
 */
public record Particulars(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String authority,
        @Nullable String signerTitle,
        @Nullable String signer,
        List<String> recipients) {}
