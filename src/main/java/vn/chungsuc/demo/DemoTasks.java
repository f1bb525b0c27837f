package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.tasks.CreateTask;
import vn.chungsuc.tasks.Deadline;
import vn.chungsuc.tasks.ExtendTask;
import vn.chungsuc.tasks.MoveTask;
import vn.chungsuc.tasks.NewTask;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;
import vn.chungsuc.tasks.Source;
import vn.chungsuc.tasks.Step;
import vn.chungsuc.tasks.Subject;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tasks of the invented province in every state, brought there by the acts an office would do. */
@Component
class DemoTasks {

    private static final String SET = "qd-minh-hoa";
    private static final Source PLAN =
            new Source(
                    Source.Kind.PLAN, null, "Kế hoạch minh họa 12/KH-UBND năm 2026, mục III", null);
    private static final String LEAD = "Lê Thị Thử";

    private final CreateTask create;
    private final MoveTask move;
    private final ExtendTask extend;
    private final PartyNames names;
    private final Clock clock;

    DemoTasks(CreateTask create, MoveTask move, ExtendTask extend, PartyNames names, Clock clock) {
        this.create = create;
        this.move = move;
        this.extend = extend;
        this.names = names;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        province(
                with(officers, "minh-hoa.vpdp"),
                with(officers, "lua-vang.chu-tich"),
                with(officers, "sen-hong.chu-tich"));
        commune(with(officers, "lua-vang.chu-tich"), with(officers, "lua-vang.tieu-chi"));
    }

    /** As somebody of that office who gives work. */
    static Officer with(Map<String, Officer> officers, String username) {
        var officer = Objects.requireNonNull(officers.get(username));
        var permissions = EnumSet.copyOf(officer.permissions());
        permissions.add(Permission.ASSIGN_TASKS);
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                Set.copyOf(permissions));
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private void province(Officer office, Officer luaVang, Officer senHong) {
        var late =
                give(
                        office,
                        "Hoàn thiện hồ sơ xã đạt chuẩn năm 2026",
                        "Xã Lúa Vàng",
                        Deadline.by(in(-4)),
                        null);
        move.handle(
                luaVang, late, "Đã xong 6/10 tiêu chí, còn chờ phiếu xét nghiệm nước.", null, 60);
        give(
                office,
                "Rà soát chỉ tiêu cần ít nguồn lực, chọn một đến hai chỉ tiêu mỗi xã",
                "Xã Sen Hồng",
                Deadline.within(in(-10), in(11)),
                null);
        var reported =
                give(
                        office,
                        "Báo cáo giải ngân vốn sự nghiệp quý này",
                        "Xã Sen Hồng",
                        Deadline.before(in(3)),
                        null);
        move.handle(
                senHong, reported, Step.REPORT, "Đã gửi biểu số liệu, giải ngân đạt 71%.", null);
        var done =
                give(
                        office,
                        "Kiện toàn Ban Chỉ đạo cấp xã theo bộ máy mới",
                        "Xã Lúa Vàng",
                        Deadline.by(in(-1)),
                        null);
        move.handle(luaVang, done, Step.REPORT, "Đã ban hành quyết định kiện toàn.", null);
        move.handle(office, done, Step.CONFIRM, null, null);
        var cancelled =
                give(
                        office,
                        "Tổ chức đoàn tham quan mô hình ngoài tỉnh",
                        "Xã Sen Hồng",
                        Deadline.by(in(20)),
                        null);
        move.handle(office, cancelled, Step.CANCEL, "Chưa bố trí được kinh phí.", null);
        inspections(office);
    }

    /** Once a quarter, one for each commune. */
    private void inspections(Officer office) {
        var today = LocalDate.now(clock);
        var year = LocalDate.of(today.getYear(), 1, 1);
        create.handle(
                office,
                new NewTask(
                        office.scope().unitId(),
                        "Tự kiểm tra tiến độ, gửi kết quả về Văn phòng Điều phối",
                        null,
                        Party.unit(office.scope().unitId()),
                        List.of(party(office, "Xã Lúa Vàng"), party(office, "Xã Sen Hồng")),
                        null,
                        null,
                        Deadline.quarterly(
                                today.minusMonths(2).withDayOfMonth(1),
                                year.plusYears(1).minusDays(1)),
                        true,
                        null,
                        List.of(),
                        PLAN));
    }

    private void commune(Officer head, Officer member) {
        var road =
                give(
                        head,
                        "Nâng cấp đường trục ấp Đông",
                        LEAD,
                        Deadline.by(in(3)),
                        new Subject(SET, 2, "2.1"));
        move.handle(member, road, "Đã nghiệm thu 1,2/1,8 km.", "/minh-chung", 65);
        extend.handle(
                member, road, new ExtendTask.Wanted(in(17), "Mưa kéo dài, chưa đổ được bê tông."));
        give(
                head,
                "Lập danh sách hộ chưa có nước hợp vệ sinh",
                LEAD,
                Deadline.by(in(-2)),
                new Subject(SET, 3, null));
        give(head, "Ra mắt đội bóng chuyền ấp Tây", "Phạm Văn Mẫu", Deadline.by(in(6)), null);
        create.handle(
                head,
                new NewTask(
                        head.scope().unitId(),
                        "Tổng vệ sinh đường ấp, ngõ xóm",
                        "Mỗi hộ một người, mang dụng cụ sẵn có.",
                        party(head, "Ấp Đông"),
                        List.of(),
                        party(head, "Nguyễn Thị Mẫu"),
                        null,
                        Deadline.weekly(DayOfWeek.SATURDAY, in(-13), in(90)),
                        null,
                        List.of(),
                        Source.byHand("Phát động minh họa của MTTQ xã")));
    }

    private long give(
            Officer officer,
            String title,
            String lead,
            Deadline deadline,
            @Nullable Subject subject) {
        return create.handle(
                officer,
                new NewTask(
                        officer.scope().unitId(),
                        title,
                        null,
                        party(officer, lead),
                        List.of(),
                        null,
                        null,
                        deadline,
                        subject,
                        List.of(),
                        PLAN));
    }

    private Party party(Officer officer, String name) {
        var meant = names.meant(officer.scope(), name, LocalDate.now(clock));
        if (meant.party() == null) {
            throw new IllegalStateException(name + ": " + meant.fault());
        }
        return meant.party();
    }
}
