package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

/** What officers call the checker's rules. */
final class RuleWords {

    private RuleWords() {}

    /** A rule without a name yet says nothing: the finding's own sentence does. */
    static String of(String rule) {
        return switch (rule) {
            case "sum-mismatch" -> tr("Phép cộng");
            case "change-mismatch" -> tr("Tăng, giảm");
            case "percentage-mismatch" -> tr("Tỷ lệ");
            case "percentage-impossible" -> tr("Tỷ lệ không thể có");
            case "count-mismatch" -> tr("Số đếm và liệt kê");
            case "criteria-balance" -> tr("Đạt và còn lại");
            case "criterion-list" -> tr("Danh sách tiêu chí");
            case "criterion-reached-twice" -> tr("Tiêu chí đã đạt");
            case "stated-differently" -> tr("Một số liệu, hai giá trị");
            case "impossible-date" -> tr("Ngày không có");
            case "deadline-past" -> tr("Thời hạn đã qua");
            case "deadline-after-year" -> tr("Thời hạn sau năm kế hoạch");
            case "deadline-order" -> tr("Thứ tự thời hạn");
            case "period-outside-programme" -> tr("Giai đoạn");
            case "weekday-wrong" -> tr("Thứ trong tuần");
            case "citation-incomplete" -> tr("Căn cứ thiếu số, ngày");
            case "citation-conflict" -> tr("Căn cứ dẫn hai cách");
            case "citation-later" -> tr("Căn cứ có sau văn bản");
            case "citation-form" -> tr("Cách dẫn căn cứ");
            case "document-number" -> tr("Số, ký hiệu");
            case "place-date" -> tr("Địa danh, ngày");
            case "national-title" -> tr("Quốc hiệu, tiêu ngữ");
            case "issuer-missing" -> tr("Cơ quan ban hành");
            case "issuer-mismatch" -> tr("Cơ quan ban hành không thống nhất");
            case "placeholder" -> tr("Chỗ trống còn lại");
            case "signer-missing" -> tr("Người ký");
            case "number-repeated" -> tr("Số mục trùng");
            case "number-skipped" -> tr("Số mục nhảy");
            case "letter-order" -> tr("Thứ tự chữ cái");
            case "annex-absent" -> tr("Phụ lục");
            case "end-mark" -> tr("Dấu kết thúc");
            case "recipient-missing" -> tr("Nơi nhận");
            case "duty-without-who" -> tr("Việc chưa có người làm");
            case "duty-without-when" -> tr("Việc chưa có thời hạn");
            case "unit-unfit" -> tr("Đơn vị tính");
            case "spelling" -> tr("Chính tả");
            case "doubled-words" -> tr("Từ lặp");
            case "place-name" -> tr("Tên đơn vị hành chính");
            case "capital-letters" -> tr("Viết hoa");
            default -> "";
        };
    }
}
