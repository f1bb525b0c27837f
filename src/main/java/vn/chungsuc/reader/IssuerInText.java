package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who the text itself says it is from: «UBND xã Cẩm Thạch xây dựng Kế hoạch …». */
record IssuerInText(@Nullable String name, int line) {

    private static final String BODY =
            "(?:Ủy ban [Nn]hân dân|UBND|Hội đồng nhân dân|HĐND|Ban [Cc]hỉ đạo|BCĐ|BCD|Ban [Qq]uản"
                + " lý|BQL|Đảng ủy|Ban Chấp hành|Ban Thường vụ|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Chi"
                + " bộ|Ủy ban M(?:TTQ|ặt trận)|UBMTTQ|Văn phòng|Phòng|Sở|Hội|Đoàn)";

    private static final Pattern ISSUES =
            Pattern.compile(
                    "(?:^|[,;]\\s*)(?<issuer>"
                            + BODY
                            + "(?![\\p{L}])[^,;.:]{0,90}?)\\s+(?:(?:xây dựng|ban hành)\\s+(?:[Kk]ế"
                            + " hoạch|[Bb]áo cáo|[Cc]hương trình|[Pp]hương án|[Hh]ướng dẫn|[Đđ]ề"
                            + " án|[Tt]hông báo|[Nn]ghị"
                            + " quyết)|kính\\s+trình(?![\\p{L}])|(?:xin\\s+)?báo cáo\\s+(?:kết"
                            + " quả|tình hình|như sau)|thông báo\\s+(?:kết luận|như sau))");

    private static final Pattern OF_TITLE =
            Pattern.compile(
                    "(?<![\\p{L}])của (?<issuer>"
                            + BODY
                            + "(?![\\p{L}]).{0,120}?)(?=\\s+trên địa bàn|\\s+năm \\d|$)");

    static IssuerInText of(List<Paragraph> opening, @Nullable String title, int titleLine) {
        for (var paragraph : opening) {
            var text = Tone.one(paragraph.text());
            var issues = ISSUES.matcher(text.length() > 1_500 ? text.substring(0, 1_500) : text);
            if (issues.find()) {
                return found(issues, paragraph.lineAt(issues.start("issuer")));
            }
        }
        var ofTitle = OF_TITLE.matcher(title == null ? "" : title);
        return ofTitle.find() ? found(ofTitle, titleLine) : new IssuerInText(null, 0);
    }

    private static IssuerInText found(Matcher matcher, int line) {
        return new IssuerInText(matcher.group("issuer").strip(), line);
    }
}
