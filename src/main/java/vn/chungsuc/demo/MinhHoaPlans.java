package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts;
import vn.chungsuc.people.Body;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.plans.Comparison;
import vn.chungsuc.plans.Contents.Duty;
import vn.chungsuc.plans.Contents.Road;
import vn.chungsuc.plans.Contents.Shortfall;
import vn.chungsuc.plans.LoadPlan;
import vn.chungsuc.plans.LoadPlan.HandDown;
import vn.chungsuc.plans.LoadPlan.Whole;
import vn.chungsuc.plans.PlanState;
import vn.chungsuc.plans.Target;
import vn.chungsuc.plans.TargetKind;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * This year's plans of the invented province: its own and one commune's are running, one is
 * approved, one submitted, one still a draft; the others have none yet.
 */
@Component
class MinhHoaPlans {

    private static final int YEAR = 2026;
    private static final String SET = "qd-minh-hoa";

    private final LoadPlan load;
    private final PeopleQueries people;
    private final Accounts accounts;
    private final DemoUnits units;

    MinhHoaPlans(LoadPlan load, PeopleQueries people, Accounts accounts, DemoUnits units) {
        this.load = load;
        this.people = people;
        this.accounts = accounts;
        this.units = units;
    }

    void make(Map<String, Officer> officers) {
        province(all(Objects.requireNonNull(officers.get("minh-hoa.vpdp"))));
        commune(
                all(Objects.requireNonNull(officers.get("lua-vang.phong-kinh-te"))),
                "MH101",
                PlanState.RUNNING);
        commune(drafter("MH106"), "MH106", PlanState.APPROVED);
        commune(drafter("MH107"), "MH107", PlanState.SUBMITTED);
        commune(drafter("MH108"), "MH108", PlanState.DRAFT);
    }

    /** Whoever made the world stands for the leader too. */
    private static Officer all(Officer officer) {
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                EnumSet.allOf(Permission.class));
    }

    private Officer drafter(String code) {
        var unit = units.require(code, LocalDate.of(YEAR, 1, 1));
        var username = "ke-hoach." + code.toLowerCase(Locale.ROOT);
        var name = "Công chức Phòng Kinh tế xã " + unit.name();
        var id =
                accounts.handle(
                        username,
                        name,
                        null,
                        List.of(Accounts.Assignment.of("thuong-truc-xa", unit.id(), List.of())),
                        null);
        return new Officer(
                id,
                username,
                name,
                "Công chức Phòng Kinh tế",
                new Scope(unit.id(), Set.of()),
                EnumSet.allOf(Permission.class));
    }

    private void province(Officer officer) {
        var unit = units.require("MH", LocalDate.of(YEAR, 1, 1));
        load.handle(
                officer,
                whole(
                        officer,
                        unit,
                        PlanState.RUNNING,
                        7,
                        List.of(
                                target(
                                        TargetKind.READY,
                                        "Số xã đạt đủ tiêu chí",
                                        null,
                                        null,
                                        Comparison.AT_LEAST,
                                        "8",
                                        "xã",
                                        "3"),
                                target(
                                        TargetKind.BAND,
                                        "Số xã đạt từ 8 tiêu chí trở lên",
                                        null,
                                        8,
                                        Comparison.AT_LEAST,
                                        "16",
                                        "xã",
                                        "10"),
                                target(
                                        TargetKind.MEAN,
                                        "Bình quân tiêu chí/xã",
                                        null,
                                        null,
                                        Comparison.MORE_THAN,
                                        "8,5",
                                        "tiêu chí/xã",
                                        "7,2"),
                                target(
                                        TargetKind.INDICATOR,
                                        "Ruộng minh họa được tưới",
                                        "1.2",
                                        null,
                                        Comparison.AT_LEAST,
                                        "88",
                                        "%",
                                        "79,5"),
                                target(
                                        TargetKind.OTHER,
                                        "Sản phẩm OCOP được công nhận",
                                        null,
                                        null,
                                        Comparison.AT_LEAST,
                                        "12",
                                        "sản phẩm",
                                        null)),
                        List.of(
                                duty(
                                        "Rà soát, phân loại các xã theo số tiêu chí còn thiếu, giao"
                                            + " sở, ngành giúp từng xã",
                                        "Văn phòng Điều phối NTM tỉnh",
                                        LocalDate.of(YEAR, 3, 31)),
                                duty(
                                        "Phân bổ vốn sự nghiệp, ưu tiên xã phấn đấu đạt đủ tiêu chí"
                                            + " trong năm",
                                        "Sở Tài chính",
                                        LocalDate.of(YEAR, 4, 30)),
                                duty(
                                        "Kiểm tra, thẩm tra hồ sơ các xã đăng ký đạt chuẩn",
                                        "Văn phòng Điều phối NTM tỉnh",
                                        LocalDate.of(YEAR, 10, 31))),
                        Map.of(
                                "muc-dich",
                                        "Xác định rõ việc của từng cấp, từng ngành trong năm, làm"
                                            + " căn cứ chỉ đạo, kiểm tra và đánh giá.",
                                "yeu-cau",
                                        "- Bám sát phiếu đánh giá của từng xã.\n"
                                            + "- Ưu tiên tiêu chí cần ít nguồn lực, làm dứt điểm"
                                            + " từng chỉ tiêu.",
                                "muc-tieu-chung",
                                        "Giữ vững tiêu chí đã đạt; mỗi xã hoàn thành thêm từ một"
                                            + " đến hai tiêu chí.",
                                "noi-dung",
                                        "- Kiện toàn bộ máy chỉ đạo, giúp việc ở tỉnh và các xã.\n"
                                            + "- Thực hiện các chỉ tiêu còn thiếu theo lộ trình"
                                            + " từng xã.",
                                "giai-phap",
                                        "- Tuyên truyền để người dân biết, bàn, làm và giám sát.\n"
                                            + "- Lồng ghép các nguồn vốn, huy động xã hội hóa.\n"
                                            + "- Giao ban hằng tháng, tháo gỡ vướng mắc tại cơ sở.",
                                "to-chuc",
                                        "- Văn phòng Điều phối NTM tỉnh theo dõi, đôn đốc, tổng hợp"
                                            + " báo cáo.\n"
                                            + "- Sở, ngành phụ trách tiêu chí hướng dẫn, thẩm tra"
                                            + " chỉ tiêu thuộc lĩnh vực.\n"
                                            + "- UBND các xã xây dựng kế hoạch của xã, tổ chức thực"
                                            + " hiện."),
                        new HandDown(0, BigDecimal.ONE, 8)),
                MinhHoaPlans::road);
    }

    private void commune(Officer officer, String code, PlanState until) {
        var unit = units.require(code, LocalDate.of(YEAR, 1, 1));
        load.handle(
                officer,
                whole(
                        officer,
                        unit,
                        until,
                        12,
                        List.of(
                                target(
                                        TargetKind.CRITERIA,
                                        "Số tiêu chí đạt",
                                        null,
                                        null,
                                        Comparison.AT_LEAST,
                                        "9",
                                        "tiêu chí",
                                        "7"),
                                target(
                                        TargetKind.INDICATORS,
                                        "Số chỉ tiêu đạt",
                                        null,
                                        null,
                                        Comparison.AT_LEAST,
                                        "45",
                                        "chỉ tiêu",
                                        "38"),
                                target(
                                        TargetKind.INDICATOR,
                                        "Ruộng minh họa được tưới",
                                        "1.2",
                                        null,
                                        Comparison.AT_LEAST,
                                        "92",
                                        "%",
                                        "81")),
                        List.of(
                                duty(
                                        "Họp dân từng ấp, công khai chỉ tiêu còn thiếu và phần việc"
                                            + " của hộ dân",
                                        "Ban phát triển các ấp",
                                        LocalDate.of(YEAR, 2, 28)),
                                duty(
                                        "Lập hồ sơ minh chứng các chỉ tiêu đã đạt",
                                        "Phòng Kinh tế xã",
                                        LocalDate.of(YEAR, 6, 30)),
                                duty(
                                        "Ra quân vệ sinh đường làng, ngõ xóm",
                                        "Ủy ban MTTQ xã",
                                        null)),
                        Map.of(
                                "ket-qua",
                                        "Nhân dân các ấp tham gia làm đường, giữ sạch kênh mương.",
                                "muc-dich",
                                        "Nâng cao đời sống nhân dân, hoàn thành các chỉ tiêu còn"
                                            + " thiếu đúng lộ trình.",
                                "yeu-cau",
                                        "- Làm đúng quy hoạch, công khai, dân chủ.\n"
                                            + "- Không để phát sinh nợ đọng.",
                                "nhiem-vu",
                                        "Các ban, ngành, đoàn thể và các ấp tập trung thực hiện:",
                                "giai-phap",
                                        "- Tuyên truyền qua loa truyền thanh, sinh hoạt ấp.\n"
                                            + "- Vận động hiến đất, ngày công; Nhà nước và nhân dân"
                                            + " cùng làm.",
                                "to-chuc",
                                        "- Phòng Kinh tế xã theo dõi, tổng hợp, báo cáo.\n"
                                            + "- Ủy ban MTTQ và các đoàn thể vận động, giám sát.\n"
                                            + "- Ban phát triển các ấp tổ chức thực hiện ở ấp.",
                                "che-do",
                                        "Họp đánh giá mỗi quý một lần; báo cáo ngày 10 hằng"
                                            + " tháng."),
                        null),
                MinhHoaPlans::road);
    }

    private Whole whole(
            Officer officer,
            Unit unit,
            PlanState until,
            int number,
            List<Target> targets,
            List<Duty> duties,
            Map<String, String> narrative,
            @Nullable HandDown handDown) {
        var day = LocalDate.of(YEAR, 1, 1);
        var body = body(officer, unit, day);
        var signer = people.signers(officer.scope(), body.id(), day).getFirst();
        return new Whole(
                unit,
                YEAR,
                SET,
                body,
                signer,
                number,
                LocalDate.of(YEAR, 1, 15),
                until,
                targets,
                duties,
                List.of(
                        shortfall(
                                "LIMITATION",
                                "Một số chỉ tiêu về môi trường làm chậm so với kế hoạch."),
                        shortfall("OBJECTIVE", "Giá vật tư tăng, mưa kéo dài trong quý III."),
                        shortfall(
                                "SUBJECTIVE",
                                "Việc họp dân, công khai chỉ tiêu ở vài nơi chưa thường xuyên.")),
                narrative,
                handDown);
    }

    private Body body(Officer officer, Unit unit, LocalDate day) {
        return people.bodies(officer.scope(), unit.id(), day).stream()
                .filter(one -> one.kind().equals("UBND"))
                .findFirst()
                .orElseThrow();
    }

    /** Three a quarter, the rest in the last. */
    private static Road road(String indicator, String name, int at, String lead) {
        return new Road(
                indicator,
                Math.min(4, 1 + at / 3),
                "Hoàn thành chỉ tiêu và hồ sơ minh chứng: %s."
                        .formatted(name.toLowerCase(Locale.ROOT)),
                "Vận động nhân dân cùng làm, mời cơ quan phụ trách hướng dẫn tại chỗ.",
                lead.isEmpty() ? "Phòng Kinh tế xã" : lead,
                at % 2 == 0 ? 150_000_000L + 50_000_000L * at : null);
    }

    private static Target target(
            TargetKind kind,
            String name,
            @Nullable String indicator,
            @Nullable Integer least,
            Comparison comparison,
            String value,
            String measure,
            @Nullable String before) {
        return new Target(
                0,
                0,
                kind,
                name,
                indicator,
                least,
                comparison,
                new BigDecimal(value.replace(',', '.')),
                null,
                measure,
                YEAR,
                null,
                null,
                before == null ? null : new BigDecimal(before.replace(',', '.')),
                before == null ? null : YEAR - 1,
                null,
                0);
    }

    private static Duty duty(String words, String lead, @Nullable LocalDate last) {
        return new Duty(
                0,
                0,
                words,
                lead,
                null,
                null,
                last,
                last == null ? "thứ Bảy hằng tuần" : null,
                null);
    }

    private static Shortfall shortfall(String kind, String words) {
        return new Shortfall(0, 0, kind, words, null, YEAR - 1);
    }
}
