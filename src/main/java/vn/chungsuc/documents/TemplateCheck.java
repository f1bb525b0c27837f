package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.TemplateText.Line;
import vn.chungsuc.documents.TemplateText.Section;
import vn.chungsuc.documents.TemplateText.Slot;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the text of a template before it may stand for a kind of paper. */
final class TemplateCheck {

    private static final int MOST_LINES = 300;
    private static final int LONGEST_LINE = 3000;
    private static final int QUOTED = 60;
    private static final double NEAR = 0.8;
    private static final double CONTAINED = 0.9;
    private static final Pattern BLANK = Pattern.compile("…{2,}|\\.{4,}|_{3,}");

    private final TemplateKind kind;
    private final List<Line> lines;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();

    private TemplateCheck(TemplateKind kind, String text) {
        this.kind = kind;
        this.lines = TemplateText.lines(text);
    }

    static List<TemplateFault> of(TemplateKind kind, String text) {
        var check = new TemplateCheck(kind, text);
        check.lines.forEach(check::line);
        check.whole();
        return check.faults.stream().sorted(Comparator.comparing(fault -> !fault.error())).toList();
    }

    private void line(Line line) {
        if (line.text().length() > LONGEST_LINE) {
            error(line, tr("Đoạn dài quá %d chữ. Tách thành nhiều đoạn.", LONGEST_LINE));
        }
        var rest = TemplateText.SLOT.matcher(line.text()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            error(line, tr("Ngoặc nhọn chưa đúng: mỗi chỗ điền viết {{ten_cho_dien}}."));
        }
        if (BLANK.matcher(line.text()).find()) {
            warn(
                    "blank:" + line.number(),
                    line,
                    tr("Còn chỗ bỏ trống; mọi văn bản theo mẫu này sẽ có nguyên chỗ ấy."));
        }
        var alone = TemplateText.alone(line.text());
        TemplateText.slots(line.text()).forEach(slot -> slot(line, slot, slot.equals(alone)));
        if (line.section() == Section.READY && !isReady(line.of())) {
            error(line, tr("Không viết sẵn được cho {{%s}}.", line.of()));
        }
    }

    private boolean isReady(String name) {
        var place = kind.blocks().get(name);
        return place != null && place.mayBeReady();
    }

    private void slot(Line line, Slot slot, boolean alone) {
        var word = kind.words().get(slot.name());
        if (word != null) {
            if (slot.option() != null) {
                error(line, tr("Sau {{%s}} không thêm gì trong ngoặc.", slot.name()));
            } else if (word.only() != null
                    && word.only().equals("body") != (line.section() == Section.BODY)) {
                error(
                        line,
                        word.only().equals("body")
                                ? tr(
                                        "{{%s}} chỉ dùng trong thân văn bản: lúc lập văn bản chưa"
                                                + " biết.",
                                        slot.name())
                                : tr(
                                        "{{%s}} chỉ dùng trong trích yếu, căn cứ, nơi nhận.",
                                        slot.name()));
            }
        } else if (kind.blocks().containsKey(slot.name())) {
            place(line, slot, alone);
        } else {
            unknown(line, slot);
        }
    }

    private void place(Line line, Slot slot, boolean alone) {
        if (!alone || line.level() > 0 || line.section() != Section.BODY) {
            error(
                    line,
                    tr(
                            "{{%s}} là cả một phần nội dung, phải đứng một mình một đoạn trong thân"
                                    + " văn bản.",
                            slot.name()));
        } else if (slot.option() != null && !slot.ifAny()) {
            error(
                    line,
                    tr(
                            "Sau {{%s}} chỉ thêm được «, nếu có», không phải «%s».",
                            slot.name(), slot.option()));
        } else if (!placed.add(slot.name())) {
            error(
                    line,
                    tr("{{%s}} đã có ở một đoạn trước; mỗi phần chỉ đặt một lần.", slot.name()));
        }
    }

    private void unknown(Line line, Slot slot) {
        var near = nearest(slot.name());
        error(
                line,
                near == null
                        ? tr(
                                "Không có chỗ điền {{%s}}. Xem danh sách chỗ điền của mẫu.",
                                slot.name())
                        : tr("Không có chỗ điền {{%s}}. Có phải {{%s}}?", slot.name(), near));
    }

    private @Nullable String nearest(String typed) {
        var name = plain(typed);
        return Stream.concat(kind.words().keySet().stream(), kind.blocks().keySet().stream())
                .filter(known -> nearness(name, known) >= NEAR)
                .max(Comparator.comparingDouble(known -> nearness(name, known)))
                .orElse(null);
    }

    /** A name with a word too many or too few is near, too: «ten_co_quan». */
    private static double nearness(String name, String known) {
        var alike = new JaroWinklerSimilarity().apply(name, known);
        return name.contains(known) || known.contains(name) && name.length() > 2
                ? Math.max(alike, CONTAINED)
                : alike;
    }

    /** «Tên đơn vị» as a place is named: «ten_don_vi». */
    private static String plain(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .strip()
                .replaceAll("[^a-z0-9]+", "_");
    }

    private void whole() {
        if (lines.size() > MOST_LINES) {
            error(null, tr("Mẫu dài quá %d đoạn.", MOST_LINES));
        }
        if (has(Section.TITLE) == 0) {
            error(null, tr("Thiếu dòng «Trích yếu: …»: văn bản mới lấy trích yếu từ đó."));
        }
        if (has(Section.BODY) == 0) {
            error(null, tr("Mẫu không có nội dung nào."));
        }
        if (has(Section.RECIPIENTS) == 0) {
            warn(
                    "recipients",
                    null,
                    tr("Không có «Nơi nhận:»; người lập văn bản phải tự ghi nơi nhận."));
        }
        kind.blocks()
                .forEach((name, place) -> {
                    if (!placed.contains(name)) {
                        warn(
                                "missing:" + name,
                                null,
                                tr(
                                        "Mẫu bỏ {{%s}}: %s. Văn bản sẽ không có phần này.",
                                        name, tr(place.says())));
                    }
                });
    }

    private long has(Section section) {
        return lines.stream().filter(line -> line.section() == section).count();
    }

    private void error(@Nullable Line line, String sentence) {
        faults.add(new TemplateFault("", where(line), sentence, true));
    }

    private void warn(String key, @Nullable Line line, String sentence) {
        faults.add(new TemplateFault(key, where(line), sentence, false));
    }

    private static String where(@Nullable Line line) {
        if (line == null) {
            return "";
        }
        var text = line.text();
        return tr(
                "Đoạn %d, «%s»",
                line.number(), text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text);
    }
}
