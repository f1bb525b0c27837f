package vn.chungsuc.reporting;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.criteria.ClassBand;
import vn.chungsuc.documents.PaperPanel.Source;
import vn.chungsuc.reporting.Figures.Criterion;
import vn.chungsuc.reporting.Figures.Line;
import vn.chungsuc.shared.Language;
import vn.chungsuc.shared.Vi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Follows a figure of a report to the sheets it was counted from, by the key its span carries. */
class Sources {

    private final Figures figures;

    Sources(Figures figures) {
        this.figures = figures;
    }

    Optional<Source> of(String key) {
        var parts = key.split(":");
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "units" -> units(tr("Đơn vị thuộc diện đánh giá"), _ -> true);
                    case "assessed" -> units(tr("Đơn vị đã có số liệu"), l -> l.known() != null);
                    case "ready", "ready-change" ->
                            units(tr("Đơn vị đạt đủ %d tiêu chí", figures.total()), this::ready);
                    case "mean", "carried" -> mean();
                    case "declared" -> declared();
                    case "band", "band-last" -> parts.length == 2 ? band(parts) : null;
                    case "criterion" -> parts.length == 3 ? criterion(parts) : null;
                    case "sum" -> parts.length == 2 ? sum(parts[1]) : null;
                    case "cell" -> parts.length == 3 ? cell(parts[1], parts[2]) : null;
                    case "unit" -> parts.length == 2 ? unit(parts[1]) : null;
                    case "own" -> own();
                    case "value" -> parts.length == 2 ? value(parts[1]) : null;
                    default -> null;
                });
    }

    private boolean ready(Line line) {
        return line.meetsAll(figures.total());
    }

    private Source units(String title, Predicate<Line> counted) {
        var lines = figures.units().stream().filter(counted).toList();
        return new Source(
                title,
                tr("%d / %d đơn vị", lines.size(), figures.units().size()),
                lines.stream().map(this::countLine).toList());
    }

    private Source mean() {
        var assessed = figures.units().stream().filter(l -> l.known() != null).toList();
        return new Source(
                tr("Lượt tiêu chí đạt"),
                tr(
                        "%s lượt / %d đơn vị; trong đó kế thừa %s",
                        Vi.number(figures.criteriaMet()),
                        assessed.size(),
                        Vi.number(figures.criteriaCarried())),
                assessed.stream().map(this::countLine).toList());
    }

    private Source declared() {
        var lines = new ArrayList<Source.Line>();
        for (var unit : figures.units()) {
            if (unit.declaredCriteria() != null) {
                lines.add(
                        new Source.Line(
                                unit.name(),
                                tr(
                                        "khai %d, tính được %d; %s",
                                        unit.declaredCriteria(),
                                        FigureParts.or0(unit.criteriaMet()),
                                        String.valueOf(unit.declaredDocument())),
                                sheet(unit.code())));
            }
        }
        return new Source(
                tr("Số khai báo bên số tính từ chỉ tiêu"), tr("khai báo – tính được"), lines);
    }

    private @Nullable Source band(String[] parts) {
        var index = number(parts[1]);
        if (index < 0 || index >= figures.bands().size()) {
            return null;
        }
        var band = figures.bands().get(index);
        var last = parts[0].equals("band-last");
        return units(
                last ? tr("%s, năm trước", label(band)) : label(band),
                line -> {
                    var met = last ? line.lastMet() : line.known();
                    return met != null && met >= band.from() && met <= band.to();
                });
    }

    /** Kept in Vietnamese: said anew by its bounds, with the name a province gives it. */
    private static String label(Figures.Band band) {
        var bounds = new ClassBand(band.from(), band.to(), null);
        var kept = band.label();
        var plain = Language.inVietnamese(bounds::label);
        if (!kept.startsWith(plain)) {
            return kept;
        }
        return kept.equals(plain)
                ? bounds.label()
                : "%s (%s)"
                        .formatted(
                                bounds.label(),
                                tr(kept.substring(plain.length() + 2, kept.length() - 1)));
    }

    private @Nullable Source criterion(String[] parts) {
        var criterion = find(parts[1]);
        if (criterion == null) {
            return null;
        }
        var number = criterion.number();
        var name = tr(criterion.name());
        return switch (parts[2]) {
            case "met" ->
                    units(tr("Tiêu chí %d %s: đạt", number, name), l -> l.isAt(criterion, 'M'));
            case "missing" ->
                    units(
                            tr("Tiêu chí %d %s: chưa có số liệu", number, name),
                            l -> l.isAt(criterion, '-'));
            case "paper" ->
                    units(
                            tr("Tiêu chí %d %s: chỉ văn bản ghi", number, name),
                            l -> l.declared(criterion));
            default ->
                    units(
                            tr("Tiêu chí %d %s: chưa đạt", number, name),
                            l -> l.isAt(criterion, 'N'));
        };
    }

    private @Nullable Source sum(String code) {
        return figures.sums().stream()
                .filter(sum -> sum.code().equals(code))
                .findFirst()
                .map(sum ->
                        new Source(
                                code + " " + tr(sum.name()),
                                "%s / %s = %s%%"
                                        .formatted(
                                                Vi.number(sum.numerator()),
                                                Vi.number(sum.denominator()),
                                                Vi.percent(sum.numerator(), sum.denominator())),
                                sum.shares().stream().map(this::shareLine).toList()))
                .orElse(null);
    }

    private @Nullable Source cell(String unitCode, String number) {
        var criterion = find(number);
        var unit = line(unitCode);
        return criterion == null || unit == null
                ? null
                : new Source(
                        tr(
                                "%s, tiêu chí %d %s",
                                unit.name(), criterion.number(), tr(criterion.name())),
                        tr("Ký hiệu: %s", MatrixPart.mark(unit, criterion)),
                        List.of(countLine(unit), updated(unit)));
    }

    private @Nullable Source unit(String code) {
        var unit = line(code);
        return unit == null
                ? null
                : new Source(unit.name(), count(unit), List.of(countLine(unit), updated(unit)));
    }

    private @Nullable Source own() {
        if (figures.units().isEmpty()) {
            return null;
        }
        var unit = figures.units().getFirst();
        return new Source(
                tr("Phiếu đánh giá %s năm %d", unit.name(), figures.year()),
                count(unit),
                List.of(countLine(unit), updated(unit)));
    }

    private @Nullable Source value(String code) {
        return figures.values().stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .map(this::value)
                .orElse(null);
    }

    private Source value(Figures.Value value) {
        var lines = new ArrayList<Source.Line>();
        lines.add(
                new Source.Line(
                        tr("Yêu cầu"), tr(or(value.requirement(), "chưa có ngưỡng")), null));
        lines.add(new Source.Line(tr("Kết quả"), tr(value.verdict()), sheet(figures.unitCode())));
        lines.add(new Source.Line(tr("Số liệu đến"), Vi.date(value.asOf()), null));
        lines.add(new Source.Line(tr("Nơi cung cấp"), or(value.suppliedBy(), ""), null));
        lines.add(
                new Source.Line(
                        tr("Người nhập"),
                        or(value.enteredBy(), "") + " " + Vi.time(value.enteredAt()),
                        null));
        return new Source(
                tr("Chỉ tiêu %s %s", value.code(), tr(value.name())),
                tr(or(value.text(), FigureParts.NO_FIGURE)),
                lines);
    }

    private Source.Line countLine(Line unit) {
        return new Source.Line(unit.name(), count(unit), sheet(unit.code()));
    }

    private String count(Line unit) {
        if (unit.assessed()) {
            return tr(
                    "%d/%d tiêu chí, %d/%d chỉ tiêu",
                    FigureParts.or0(unit.criteriaMet()),
                    figures.total(),
                    FigureParts.or0(unit.indicatorsMet()),
                    FigureParts.or0(unit.indicatorsTotal()));
        }
        return unit.known() == null
                ? tr(FigureParts.NO_FIGURE)
                : tr("%d/%d tiêu chí, văn bản ghi", unit.known(), figures.total());
    }

    private static Source.Line updated(Line unit) {
        return new Source.Line(
                tr("Cập nhật"),
                (Vi.time(unit.updatedAt()) + " " + or(unit.updatedBy(), "")).strip(),
                null);
    }

    private Source.Line shareLine(Figures.Share share) {
        var unit = line(share.unitCode());
        return new Source.Line(
                unit == null ? share.unitCode() : unit.name(),
                Vi.number(share.numerator()) + " / " + Vi.number(share.denominator()),
                sheet(share.unitCode()));
    }

    private String sheet(String code) {
        var unit = line(code);
        var set = unit == null || unit.setId() == null ? figures.setId() : unit.setId();
        return "/danh-gia/%s/%d?bo=%s".formatted(code, figures.year(), set);
    }

    private @Nullable Line line(String code) {
        return figures.units().stream().filter(u -> u.code().equals(code)).findFirst().orElse(null);
    }

    private @Nullable Criterion find(String number) {
        var wanted = number(number);
        return figures.criteria().stream()
                .filter(c -> c.number() == wanted)
                .findFirst()
                .orElse(null);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }
}
