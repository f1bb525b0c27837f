package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.SourceQueries.KeptFact;
import vn.chungsuc.reader.OutlineItem;
import vn.chungsuc.reader.Paper;
import vn.chungsuc.reader.Paragraph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paper that was read says, as a plan: a guess for an officer to correct. Words by which
 * papers are read are Vietnamese.
 */
class PaperPlan {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DUTY = 4000;
    private static final Pattern BASIS =
            Pattern.compile("(?iu)^(căn cứ|thực hiện|tiếp theo|trên cơ sở|theo) .{10,}");
    private static final Pattern NOT_A_DUTY =
            Pattern.compile("(?iu)^(\\(|thời gian hoàn thành|trong quá trình triển khai).*");
    private static final Pattern AT_LEAST_CRITERIA = Pattern.compile("(?iu)từ (\\d{1,2}) tiêu chí");
    private static final Pattern PARTED = Pattern.compile("(?iu)duy trì (\\d+)\\D.*?thêm (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)");
    private static final Pattern SHARE = Pattern.compile("(\\d+)/(\\d+)");

    /** A heading that holds the words → the part of our outline they go to; the first that fits. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("kết quả đạt được", "ket-qua");
        PARTS.put("mục tiêu chung", "muc-tieu-chung");
        PARTS.put("yêu cầu", "yeu-cau");
        PARTS.put("mục đích", "muc-dich");
        PARTS.put("giải pháp", "giai-phap");
        PARTS.put("tổ chức thực hiện", "to-chuc");
        PARTS.put("chế độ", "che-do");
        PARTS.put("kiến nghị", "kien-nghi");
        PARTS.put("nội dung", "noi-dung");
        PARTS.put("nhiệm vụ", "nhiem-vu");
    }

    private final Paper paper;
    private final List<KeptFact> facts;
    private final boolean own;
    private final int year;

    PaperPlan(Paper paper, List<KeptFact> facts, boolean own, int year) {
        this.paper = paper;
        this.facts = facts;
        this.own = own;
        this.year = year;
    }

    List<Basis> bases() {
        var bases = new ArrayList<Basis>();
        for (var paragraph : paper.paragraphs().subList(0, paper.bodyStart())) {
            var words = paragraph.text().strip().replaceFirst("[;.]+$", "");
            if (BASIS.matcher(words).matches()) {
                bases.add(new Basis(bases.size() + 1, words, null, null));
            }
        }
        return bases;
    }

    /**
     * @param line the words around it, where units may be named
     */
    record Aimed(Target target, String line) {}

    List<Aimed> targets() {
        return facts.stream()
                .filter(fact ->
                        fact.kind().equals("target")
                                || isAim(fact)
                                        && fact.value() != null
                                        && SHARE.matcher(fact.value()).matches())
                .map(this::aimed)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Aimed aimed(KeptFact fact) {
        var target = target(fact);
        return target == null ? null : new Aimed(target, line(fact));
    }

    /** A fact added by hand stands on no line. */
    private String line(KeptFact fact) {
        return fact.line() < 1 || fact.line() > paper.source().lines().size()
                ? fact.words()
                : paper.source().line(fact.line());
    }

    /** «19/19 tiêu chí» where the paper says what is to be reached, not what was. */
    private boolean isAim(KeptFact fact) {
        return (fact.kind().equals("criteria") || fact.kind().equals("indicators"))
                && fact.words()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(ph[aâấầ]n đ[âấầ]u|nâng lên|mục tiêu).*");
    }

    private @Nullable Target target(KeptFact fact) {
        var value = fact.value() == null ? "" : fact.value();
        var range = RANGE.matcher(value);
        var share = SHARE.matcher(value);
        BigDecimal first;
        BigDecimal upper = null;
        if (share.matches()) {
            first = new BigDecimal(share.group(1));
        } else if (range.matches()) {
            first = new BigDecimal(range.group(1));
            upper = new BigDecimal(range.group(2));
        } else if (NUMBER.matcher(value).matches()) {
            first = new BigDecimal(value);
        } else {
            return null;
        }
        var line = line(fact);
        var least = AT_LEAST_CRITERIA.matcher(line);
        var band = !own && fact.kind().equals("target") && least.find() && isUnits(fact);
        var kind = kind(fact, band, share.matches());
        var parts = PARTED.matcher(line);
        var parted =
                isCount(fact)
                        && parts.find()
                        && new BigDecimal(parts.group(1))
                                        .add(new BigDecimal(parts.group(2)))
                                        .compareTo(first)
                                == 0;
        return new Target(
                0,
                0,
                kind,
                name(fact.words()),
                null,
                kind == TargetKind.BAND ? Integer.valueOf(least.group(1)) : null,
                upper != null && upper.compareTo(first) > 0
                        ? Comparison.BETWEEN
                        : comparison(fact.words()),
                first,
                upper != null && upper.compareTo(first) > 0 ? upper : null,
                fact.unit() == null || fact.unit().isBlank() ? "đơn vị" : fact.unit(),
                year,
                parted ? new BigDecimal(parts.group(1)) : null,
                parted ? new BigDecimal(parts.group(2)) : null,
                null,
                null,
                null,
                0);
    }

    /** Units, whose number may be parted into those kept and those added. */
    private static boolean isCount(KeptFact fact) {
        return fact.unit() != null && List.of("xã", "thôn", "bản", "ấp").contains(fact.unit());
    }

    private TargetKind kind(KeptFact fact, boolean band, boolean share) {
        var words = fact.words().toLowerCase(Locale.ROOT);
        if (band) {
            return TargetKind.BAND;
        }
        if (!own && words.contains("bình quân tiêu chí")) {
            return TargetKind.MEAN;
        }
        if (own && share && "tiêu chí".equals(fact.unit())) {
            return TargetKind.CRITERIA;
        }
        if (own && share && "chỉ tiêu".equals(fact.unit())) {
            return TargetKind.INDICATORS;
        }
        return isUnits(fact) && words.contains("đạt chuẩn") && !words.contains("cơ bản")
                ? TargetKind.READY
                : TargetKind.OTHER;
    }

    /** It counts the units one step below. */
    private boolean isUnits(KeptFact fact) {
        var unit = fact.unit() == null ? "" : fact.unit();
        return own ? List.of("thôn", "bản", "ấp").contains(unit) : unit.equals("xã");
    }

    private static Comparison comparison(String words) {
        var said = words.toLowerCase(Locale.ROOT);
        if (said.matches("(?s).*(?<!\\p{L})dưới [\\d,.]+.*")) {
            return Comparison.LESS_THAN;
        }
        if (said.matches("(?s).*(?<!\\p{L})trên [\\d,.]+.*")) {
            return Comparison.MORE_THAN;
        }
        return said.matches("(?s).*(không quá|tối đa|≤|giảm còn).*")
                ? Comparison.AT_MOST
                : Comparison.AT_LEAST;
    }

    private static String name(String words) {
        var name = words.strip().replaceFirst("[;.:]+$", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    List<Duty> duties() {
        return facts.stream()
                .filter(fact -> fact.kind().equals("duty"))
                .filter(fact -> !NOT_A_DUTY.matcher(fact.words()).matches())
                .map(this::duty)
                .toList();
    }

    private Duty duty(KeptFact fact) {
        var due =
                facts.stream()
                        .filter(one -> one.kind().equals("deadline") && one.line() == fact.line())
                        .findFirst();
        var day = due.map(one -> day(one.value())).orElse(null);
        var before = due.map(one -> "before".equals(one.unit())).orElse(false);
        var words = fact.words().strip().replaceFirst("[;.]?(\\./)?\\.?$", "");
        return new Duty(
                0,
                0,
                words.substring(0, Math.min(LONGEST_DUTY, words.length())),
                fact.value(),
                null,
                null,
                day == null ? null : before ? day.minusDays(1) : day,
                day != null ? null : due.map(KeptFact::value).orElse(null),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException words) {
            return null;
        }
    }

    List<Shortfall> shortfalls() {
        var found = new ArrayList<Shortfall>();
        var kind = "";
        for (var paragraph : paper.body()) {
            var text = paragraph.text().strip();
            var said = text.toLowerCase(Locale.ROOT);
            if (text.length() < 90 && said.matches(".*(tồn tại|hạn chế).*")) {
                kind = "LIMITATION";
            } else if (text.length() < 60 && said.contains("khách quan")) {
                kind = "OBJECTIVE";
            } else if (text.length() < 60 && said.contains("chủ quan")) {
                kind = "SUBJECTIVE";
            } else if (text.matches("^[IVX]+\\..*|^\\d+(\\.\\d+)*\\.? .*")) {
                kind = "";
            } else if (!kind.isEmpty() && text.startsWith("- ")) {
                found.add(new Shortfall(0, 0, kind, text.substring(2).strip(), null, year));
            }
        }
        return found;
    }

    /** Part of our outline → the paper's words for it. */
    Map<String, String> narrative() {
        var found = new LinkedHashMap<String, String>();
        var known =
                Outline.of(own).written().stream()
                        .map(Outline.Part::words)
                        .collect(Collectors.toSet());
        walk(paper.outline(), Integer.MAX_VALUE, known, found);
        return found;
    }

    private void walk(
            List<OutlineItem> items, int end, java.util.Set<String> known, Map<String, String> to) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var until = i + 1 < items.size() ? items.get(i + 1).line() : end;
            var part = part(item, known);
            if (part != null && !to.containsKey(part) && !parted(item, known)) {
                var words = words(item.line(), until);
                if (!words.isBlank()) {
                    to.put(part, words);
                }
            } else if (item.number() != null) {
                walk(item.children(), until, known, to);
            }
        }
    }

    /** «Mục đích, yêu cầu» whose points are parts themselves. */
    private static boolean parted(OutlineItem item, java.util.Set<String> known) {
        return item.children().stream().filter(child -> part(child, known) != null).count() > 1;
    }

    private static @Nullable String part(OutlineItem item, java.util.Set<String> known) {
        var title = item.title().toLowerCase(Locale.ROOT);
        if (item.number() == null || title.length() > 120) {
            return null;
        }
        return PARTS.entrySet().stream()
                .filter(entry -> title.contains(entry.getKey()) && known.contains(entry.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private String words(int after, int until) {
        return paper.body().stream()
                .filter(one -> one.firstLine() > after && one.firstLine() < until)
                .filter(one -> !one.row())
                .map(Paragraph::text)
                .map(text -> text.replaceFirst("\\./\\.?$", "."))
                .collect(Collectors.joining("\n"));
    }

    /** The year it plans for, as its title says; else the year it bears. */
    static @Nullable Integer year(@Nullable String title, @Nullable LocalDate day) {
        var said = Pattern.compile("năm (20\\d\\d)").matcher(title == null ? "" : title);
        if (said.find()) {
            return Integer.valueOf(said.group(1));
        }
        return day == null ? null : (Integer) day.getYear();
    }
}
