package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assignments.Field;
import vn.chungsuc.assignments.LoadDecision;
import vn.chungsuc.assignments.LoadDecision.Help;
import vn.chungsuc.assignments.LoadDecision.Office;
import vn.chungsuc.assignments.OpenDecision.Choice;
import vn.chungsuc.assignments.OpenProgramme;
import vn.chungsuc.assignments.ProgrammePart;
import vn.chungsuc.assignments.RecordVisit;
import vn.chungsuc.assignments.RecordVisit.NewVisit;
import vn.chungsuc.assignments.Section;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.LoadPeople;
import vn.chungsuc.people.LoadPeople.Seat;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.people.NewSigner;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.ImportUnits;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The invented province's steering committee: who helps which commune by a signed decision, a draft
 * that changes it, and a few visits. One member has not gone anywhere yet.
 */
@Component
class MinhHoaAssignments {

    private static final String SET = "qd-minh-hoa";
    private static final LocalDate FIRST = ImportUnits.TWO_TIERS;
    private static final String RECIPIENTS =
            "Như Điều thi hành\nTỉnh ủy, HĐND tỉnh\nUBND các xã, phường\nLưu: VT";

    private static final Map<ProgrammePart, String> WORDS =
            Map.of(
                    ProgrammePart.PURPOSE,
                    "Phát huy vai trò của Ban Chỉ đạo các cấp trong chỉ đạo, điều hành Chương"
                            + " trình.\nTừng thành viên thực hiện tốt nhiệm vụ được phân công.",
                    ProgrammePart.GOALS,
                    "Duy trì, nâng cao chất lượng tiêu chí ở các xã đã đạt chuẩn.\nGiải ngân 100%"
                            + " vốn được giao.",
                    ProgrammePart.WORK,
                    "Kiện toàn bộ máy tổ chức thực hiện Chương trình ở tỉnh và xã",
                    ProgrammePart.CARRYING_OUT,
                    "Văn phòng Điều phối NTM tỉnh theo dõi, đôn đốc, hằng quý báo cáo kết quả.");

    private record Post(String name, String title, String post) {}

    private static final List<Post> MEMBERS =
            List.of(
                    new Post("Nguyễn Văn Mẫu", "Trưởng ban", "Chủ tịch UBND tỉnh"),
                    new Post("Phạm Thị Minh Họa", "Phó Trưởng ban", "Phó Chủ tịch UBND tỉnh"),
                    new Post("Hoàng Văn Thử", "Ủy viên", "Giám đốc Sở Nông nghiệp và Môi trường"),
                    new Post("Trần Thị Ví Dụ", "Ủy viên", "Chánh Văn phòng Điều phối NTM tỉnh"),
                    new Post("Vũ Văn Làm Mẫu", "Ủy viên", "Phó Giám đốc Sở Xây dựng"),
                    new Post("Đặng Thị Giả Định", "Ủy viên", "Phó Chủ tịch UBMTTQ tỉnh"));

    private final LoadBody bodies;
    private final LoadPeople loadPeople;
    private final PeopleQueries people;
    private final LoadDecision decisions;
    private final RecordVisit visits;
    private final OpenProgramme programmes;
    private final CriteriaSets sets;
    private final DemoUnits units;
    private final Clock clock;

    MinhHoaAssignments(
            LoadBody bodies,
            LoadPeople loadPeople,
            PeopleQueries people,
            LoadDecision decisions,
            RecordVisit visits,
            OpenProgramme programmes,
            CriteriaSets sets,
            DemoUnits units,
            Clock clock) {
        this.bodies = bodies;
        this.loadPeople = loadPeople;
        this.people = people;
        this.decisions = decisions;
        this.visits = visits;
        this.programmes = programmes;
        this.sets = sets;
        this.units = units;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        var office = all(Objects.requireNonNull(officers.get("minh-hoa.vpdp")));
        var today = LocalDate.now(clock);
        var province = units.require(MinhHoa.CODE, today);
        var committee = committee(province);
        var agencies =
                List.of(
                        agency(province, "Sở Nông nghiệp và Môi trường"),
                        agency(province, "Sở Xây dựng"),
                        agency(province, "Sở Văn hóa, Thể thao và Du lịch"));
        seat(province, committee);
        var members = units.seats(committee);
        var communes = units.communes(province.id(), SET, today);
        var body = people.body(office.scope(), committee);
        var set = sets.require(SET);
        var first =
                decisions.handle(
                        office,
                        new Choice(
                                province,
                                body,
                                set,
                                EnumSet.of(Section.AREAS, Section.AGENCIES),
                                null),
                        helps(communes, members),
                        offices(agencies));
        var signer = people.signers(office.scope(), committee, null).getFirst();
        decisions.handle(office, first, signer, RECIPIENTS, 15, today.minusMonths(4));
        decisions.handle(
                office,
                new Choice(province, body, set, Set.of(Section.AREAS), null),
                List.of(new Help(communes.get(1).id(), Field.OCOP, members.getLast(), true)),
                List.of());
        visits(office, communes, members, today);
        programmes.handle(office, province, body, today.getYear(), WORDS);
    }

    /** Whoever made the world stands for the leader and văn thư too. */
    private static Officer all(Officer officer) {
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                EnumSet.allOf(Permission.class));
    }

    private int committee(Unit province) {
        return bodies.handle(
                province.id(),
                new NewBody(
                        "BCD",
                        "Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới tỉnh Minh Họa",
                        "TỈNH MINH HỌA",
                        "BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI",
                        "BCĐ",
                        "Minh Họa",
                        FIRST,
                        null),
                List.of(
                        new NewSigner(
                                null,
                                "KT. TRƯỞNG BAN",
                                "PHÓ TRƯỞNG BAN",
                                "Phạm Thị Minh Họa",
                                FIRST,
                                null)));
    }

    private int agency(Unit province, String name) {
        return bodies.handle(
                province.id(),
                new NewBody(
                        "PHONG",
                        name,
                        "UBND TỈNH MINH HỌA",
                        name.toUpperCase(java.util.Locale.ROOT),
                        "SO",
                        "Minh Họa",
                        FIRST,
                        null),
                List.of());
    }

    private void seat(Unit province, int committee) {
        loadPeople.handle(
                MakeDemo.ACTOR,
                MEMBERS.stream()
                        .map(one ->
                                new Seat(
                                        committee,
                                        province.id(),
                                        one.name(),
                                        one.post(),
                                        null,
                                        null,
                                        null,
                                        one.title(),
                                        FIRST,
                                        null,
                                        List.of()))
                        .toList());
    }

    /** Round the committee but for its head; every third commune has a second helper. */
    private static List<Help> helps(List<DemoUnits.Commune> communes, List<Integer> members) {
        var helps = new ArrayList<Help>();
        var helpers = members.subList(1, members.size());
        for (var at = 0; at < communes.size(); at++) {
            var unit = communes.get(at).id();
            var lead = helpers.get(at % helpers.size());
            helps.add(new Help(unit, Field.NTM, lead, true));
            if (at % 3 == 0) {
                helps.add(new Help(unit, Field.NTM, helpers.get((at + 1) % helpers.size()), false));
            }
            if (at % 4 == 0) {
                helps.add(new Help(unit, Field.OCOP, lead, true));
            }
        }
        return helps;
    }

    private List<Office> offices(List<Integer> agencies) {
        var criteria = sets.require(SET).criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(at ->
                        new Office(
                                criteria.get(at).number(),
                                agencies.get(at % agencies.size()),
                                true,
                                at == 0 ? "Hướng dẫn, thẩm tra; báo cáo hằng tháng" : null))
                .toList();
    }

    private void visits(
            Officer office,
            List<DemoUnits.Commune> communes,
            List<Integer> members,
            LocalDate today) {
        for (var at = 0; at < 7; at++) {
            visits.handle(
                    office,
                    new NewVisit(
                            communes.get(at % communes.size()).id(),
                            at % 2 == 0 ? "nhà văn hóa thôn Mẫu" : null,
                            members.get(1 + at % (members.size() - 2)),
                            today.minusDays(9L * at + 3),
                            "Kiểm tra tiến độ đường trục thôn và hồ sơ tiêu chí; xã đã rà soát đủ"
                                    + " chỉ tiêu còn thiếu.",
                            at % 3 == 0
                                    ? List.of(
                                            "Hướng dẫn hồ sơ chỉ tiêu nước sạch",
                                            "Bổ sung xi măng làm đường nội đồng")
                                    : List.of()),
                    List.of());
        }
    }
}
