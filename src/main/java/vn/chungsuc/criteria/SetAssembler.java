package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes a {@link CriteriaSet} of a file, an overlay laid over its base; names every fault rather
 * than the first.
 */
final class SetAssembler {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-{1,2}[a-z0-9]+)*");
    private static final int MOST_CRITERIA = 63;

    private final SetFile file;
    private final Faults faults = new Faults();

    private SetAssembler(SetFile file) {
        this.file = file;
    }

    /**
     * @param bases finds the set an overlay names, null where there is none
     * @throws FaultySet naming every fault
     */
    static CriteriaSet assemble(SetFile file, Function<String, @Nullable CriteriaSet> bases) {
        return new SetAssembler(file).assemble(bases);
    }

    private CriteriaSet assemble(Function<String, @Nullable CriteriaSet> bases) {
        var base = base(bases);
        var act = act();
        var dimensions = base == null ? dimensions() : base.dimensions();
        var head = head(base, act);
        var criteria =
                new IndicatorAssembler(act.brief(), dimensions, head, base, faults)
                        .criteria(lines());
        var bands = file.bands() == null && base != null ? base.bands() : bands();
        if (criteria.isEmpty()) {
            faults.add("criteria", tr("bộ tiêu chí chưa có tiêu chí nào."));
        } else if (criteria.size() > MOST_CRITERIA) {
            faults.add("criteria", tr("quá %d tiêu chí.", MOST_CRITERIA));
        }
        faults.throwIfAny();
        return new CriteriaSet(head, dimensions, bands, criteria);
    }

    private @Nullable CriteriaSet base(Function<String, @Nullable CriteriaSet> bases) {
        if (file.base() == null) {
            return null;
        }
        var base = bases.apply(file.base());
        if (base == null || base.isOverlay()) {
            faults.add("base", tr("không có bộ gốc «%s».", file.base()));
            faults.throwIfAny();
        }
        faults.required("province", file.province());
        return base;
    }

    private SetHead.LegalAct act() {
        var act = file.act();
        if (act == null) {
            faults.add("act", tr("thiếu văn bản ban hành."));
            return new SetHead.LegalAct("", "", null, null);
        }
        var name = faults.required("act.name", act.name());
        var brief = act.brief() == null ? WrittenWords.brief(name) : act.brief();
        return new SetHead.LegalAct(name, brief, date("act.date", act.date()), act.issuer());
    }

    private SetHead head(@Nullable CriteriaSet base, SetHead.LegalAct act) {
        var id = faults.required("id", file.id());
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            faults.add("id", tr("mã «%s» chỉ gồm chữ thường không dấu, số và gạch nối.", id));
        }
        if (base != null && !id.startsWith(base.id() + "--")) {
            faults.add("id", tr("mã bộ của tỉnh phải bắt đầu bằng «%s--».", base.id()));
        }
        var old = base == null ? null : base.head();
        var years = years(old);
        return new SetHead(
                id,
                faults.required("name", file.name()),
                faults.required("level", or(file.level(), old == null ? null : old.level())),
                faults.required("tier", or(file.tier(), old == null ? null : old.tier())),
                faults.required(
                        "programme", or(file.programme(), old == null ? null : old.programme())),
                unitKinds(old),
                years.getFirst(),
                years.getLast(),
                Objects.requireNonNullElse(
                        requiredDate("validFrom", file.validFrom()), LocalDate.EPOCH),
                file.validTo() == null && old != null
                        ? old.validTo()
                        : date("validTo", file.validTo()),
                act,
                draft(),
                file.note(),
                file.declaredIndicators(),
                file.base(),
                file.province());
    }

    private Set<String> unitKinds(@Nullable SetHead old) {
        var kinds = file.unitKinds();
        if (kinds == null && old != null) {
            return old.unitKinds();
        }
        if (kinds == null || kinds.isEmpty()) {
            faults.add(
                    "unitKinds", tr("chưa ghi bộ này áp dụng cho loại đơn vị nào (xã, phường …)."));
            return Set.of();
        }
        return Set.copyOf(kinds);
    }

    private List<Integer> years(@Nullable SetHead old) {
        var years = file.years();
        if (years == null && old != null) {
            return List.of(old.firstYear(), old.lastYear());
        }
        if (years == null || years.size() != 2 || years.getFirst() > years.getLast()) {
            faults.add("years", tr("ghi năm đầu và năm cuối áp dụng, ví dụ [2026, 2030]."));
            return List.of(0, 0);
        }
        return years;
    }

    private boolean draft() {
        return switch (file.state()) {
            case null -> true;
            case "draft" -> true;
            case "published" -> false;
            default -> {
                faults.add("state", tr("ghi draft hoặc published."));
                yield true;
            }
        };
    }

    private Dimensions dimensions() {
        var given = file.dimension();
        if (given == null) {
            return new Dimensions(
                    Dimensions.Kind.NATIONAL,
                    List.of(new Dimensions.Option("CHUNG", "Cả nước", List.of())),
                    null);
        }
        var kind =
                faults.oneOf(
                        "dimension.kind",
                        Dimensions.Kind.class,
                        given.kind(),
                        Dimensions.Kind::word);
        var options = new ArrayList<Dimensions.Option>();
        for (var option : given.options() == null ? List.<SetFile.Option>of() : given.options()) {
            var key = faults.required("dimension.key", option.key());
            if (options.stream().anyMatch(other -> other.key().equals(key))) {
                faults.add("dimension", tr("cột ngưỡng «%s» ghi hai lần.", key));
            }
            var provinces = option.provinces() == null ? List.<String>of() : option.provinces();
            options.add(new Dimensions.Option(key, or(option.name(), key), provinces));
        }
        if (options.isEmpty()) {
            faults.add("dimension", tr("chưa có cột ngưỡng nào."));
        }
        var special = given.special();
        return new Dimensions(
                kind == null ? Dimensions.Kind.NATIONAL : kind,
                options,
                special == null ? null : special(special));
    }

    private Dimensions.Special special(SetFile.Special given) {
        return new Dimensions.Special(
                faults.required("dimension.special.key", given.key()),
                given.marks() == null ? Set.of() : Set.copyOf(given.marks()),
                or(given.citation(), ""));
    }

    private List<ClassBand> bands() {
        var bands = file.bands() == null ? List.<SetFile.Band>of() : file.bands();
        for (var band : bands) {
            if (band.from() < 0 || band.from() > band.to()) {
                faults.add("bands", tr("lớp %d–%d không hợp lệ.", band.from(), band.to()));
            }
        }
        return bands.stream()
                .map(band -> new ClassBand(band.from(), band.to(), band.name()))
                .toList();
    }

    private List<SetFile.CriterionLine> lines() {
        return file.criteria() == null ? List.of() : file.criteria();
    }

    private @Nullable LocalDate requiredDate(String where, @Nullable String written) {
        faults.required(where, written);
        return date(where, written);
    }

    private @Nullable LocalDate date(String where, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            faults.add(where, tr("ngày «%s» không có; viết như 2026-02-15.", written));
            return null;
        }
    }

    private static String or(@Nullable String given, @Nullable String other) {
        return given != null ? given : other != null ? other : "";
    }
}
