package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.inspections.Field;
import vn.chungsuc.inspections.InspectionKind;
import vn.chungsuc.inspections.NewFinding;
import vn.chungsuc.inspections.NewInspection;
import vn.chungsuc.inspections.PlanInspection;
import vn.chungsuc.inspections.RecordFinding;
import vn.chungsuc.inspections.VisitInspection;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.tasks.NamedParty;
import vn.chungsuc.tasks.Party;
import vn.chungsuc.tasks.PartyNames;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The invented province's plan of inspections: one done with a request, one ahead, one social. */
@Component
class DemoInspections {

    private final PlanInspection plan;
    private final VisitInspection visit;
    private final RecordFinding record;
    private final PartyNames names;
    private final Clock clock;

    DemoInspections(
            PlanInspection plan,
            VisitInspection visit,
            RecordFinding record,
            PartyNames names,
            Clock clock) {
        this.plan = plan;
        this.visit = visit;
        this.record = record;
        this.names = names;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        var office = DemoTasks.with(officers, "minh-hoa.vpdp");
        var commune = DemoTasks.with(officers, "lua-vang.phong-kinh-te");
        var today = LocalDate.now(clock);
        var done =
                plan(
                        office,
                        InspectionKind.INSPECTION,
                        "Đoàn kiểm tra Văn phòng Điều phối tỉnh",
                        "Kiểm tra quản lý vốn và tiến độ tiêu chí",
                        List.of(Field.FINANCE, Field.PROGRESS),
                        today.minusDays(20),
                        "Xã Lúa Vàng");
        visit.handle(
                office,
                done,
                new VisitInspection.Visit(
                        today.minusDays(20),
                        "Trần Thị Ví Dụ; Hoàng Thị Làm Mẫu",
                        "Hồ sơ vốn đầy đủ; tiến độ công trình nước sạch chậm hai tháng."));
        record.handle(
                office,
                done,
                new NewFinding(
                        "Công trình nước sạch ấp Đông chậm so với kế hoạch",
                        null,
                        null,
                        "Lập lại tiến độ công trình nước sạch, báo cáo nguyên nhân chậm",
                        party(office, "Xã Lúa Vàng"),
                        "Xã Lúa Vàng",
                        today.plusDays(10)));
        plan(
                office,
                InspectionKind.SUPERVISION,
                "Văn phòng Điều phối tỉnh",
                "Giám sát thực tế chỉ tiêu môi trường",
                List.of(Field.CRITERIA),
                today.plusDays(14),
                "Xã Sen Hồng");
        plan(
                commune,
                InspectionKind.SOCIAL,
                "Ủy ban MTTQ xã Lúa Vàng",
                "Giám sát việc hỗ trợ, đóng góp xây dựng nông thôn mới",
                List.of(Field.CONTRIBUTIONS),
                today.plusDays(7),
                "Ấp Đông");
    }

    private long plan(
            Officer officer,
            InspectionKind kind,
            String by,
            String title,
            List<Field> fields,
            LocalDate day,
            String subject) {
        return plan.handle(
                officer,
                new NewInspection(
                        kind,
                        by,
                        day.getYear(),
                        title,
                        fields,
                        null,
                        null,
                        day,
                        day,
                        List.of(new NamedParty(subject, party(officer, subject).key()))));
    }

    private Party party(Officer officer, String name) {
        return Objects.requireNonNull(
                names.meant(officer.scope(), name, LocalDate.now(clock)).party(), name);
    }
}
