package vn.chungsuc.assessment;

/** A body longer than any that could be meant (413). */
class TooLarge extends RuntimeException {

    TooLarge(String sentence) {
        super(sentence, null, false, false);
    }

    static TooLarge file() {
        return new TooLarge(
                "Tệp lớn hơn %d MB. Tách thành nhiều tệp rồi gửi từng tệp."
                        .formatted(BulkFile.LONGEST >> 20));
    }
}
