package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Criterion;
import vn.chungsuc.people.LoadBody;
import vn.chungsuc.people.LoadPeople;
import vn.chungsuc.people.LoadPeople.Lead;
import vn.chungsuc.people.LoadPeople.Seat;
import vn.chungsuc.people.NewBody;
import vn.chungsuc.units.ImportUnits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who sits in the steering committees: invented people for every commune of Minh Họa; of the real
 * places only whom a paper names.
 */
@Component
class DemoPeople {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private record Post(String title, String post) {}

    private static final List<Post> POSTS =
            List.of(
                    new Post("Trưởng ban", "Chủ tịch UBND xã"),
                    new Post("Phó Trưởng ban", "Công chức Phòng Kinh tế"),
                    new Post("Ủy viên", "Phó Chủ tịch Ủy ban MTTQ xã"),
                    new Post("Ủy viên", "Công chức Phòng Văn hóa - Xã hội"),
                    new Post("Ủy viên", "Trưởng Công an xã"));

    /** Accounts of Lúa Vàng whose holders sit there, by their post. */
    private static final List<Known> LUA_VANG =
            List.of(
                    new Known("Trần Văn Ví Dụ", "lua-vang.chu-tich"),
                    new Known("Nguyễn Thị Mẫu", "lua-vang.phong-kinh-te"),
                    new Known("Lê Thị Thử", "lua-vang.tieu-chi"),
                    new Known("Phạm Văn Mẫu", "lua-vang.van-hoa"),
                    new Known("Vũ Văn Giả Định", "lua-vang.cong-an"));

    private record Known(String name, @Nullable String account) {}

    private final LoadBody loadBody;
    private final LoadPeople loadPeople;
    private final CriteriaSets sets;
    private final DemoUnits units;

    DemoPeople(LoadBody loadBody, LoadPeople loadPeople, CriteriaSets sets, DemoUnits units) {
        this.loadBody = loadBody;
        this.loadPeople = loadPeople;
        this.sets = sets;
        this.units = units;
    }

    void make(MinhHoa world) {
        var seats = new ArrayList<Seat>();
        world.communes().stream()
                .filter(MinhHoa.Commune::lasts)
                .forEach(one -> seats.addAll(committee(world, one.code(), one.name(), FIRST)));
        world.newCommunes()
                .forEach(one ->
                        seats.addAll(
                                committee(world, one.code(), one.name(), ImportUnits.TWO_TIERS)));
        loadPeople.handle(MakeDemo.ACTOR, seats);
    }

    private List<Seat> committee(MinhHoa world, String code, String name, LocalDate from) {
        var unit = units.require(code, ImportUnits.TWO_TIERS).id();
        var body =
                loadBody.handle(
                        unit,
                        new NewBody(
                                "BCD",
                                "Ban Chỉ đạo NTM xã " + name,
                                "XÃ " + name.toUpperCase(Locale.ROOT),
                                "BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI",
                                "BCĐ",
                                name,
                                from,
                                null),
                        List.of());
        var people = people(world, code);
        var seats = new ArrayList<Seat>();
        for (int at = 0; at < POSTS.size(); at++) {
            seats.add(seat(world, code, unit, body, people.get(at), at, from));
        }
        return seats;
    }

    private Seat seat(
            MinhHoa world, String code, int unit, int body, Known person, int at, LocalDate from) {
        var post = POSTS.get(at);
        return new Seat(
                body,
                unit,
                person.name(),
                post.post(),
                "0900 000 %03d".formatted(Math.floorMod(code.hashCode() * 7 + at, 1000)),
                "%s.%d@minh-hoa.example".formatted(code.toLowerCase(Locale.ROOT), at + 1),
                person.account(),
                post.title(),
                from,
                null,
                leads(world, code, at, from));
    }

    /** Criteria go round the committee; one commune in five has not given all of them yet. */
    private List<Lead> leads(MinhHoa world, String code, int at, LocalDate from) {
        var leads = new ArrayList<Lead>();
        var gaps = Math.floorMod(code.hashCode(), 5) == 0;
        for (var period : world.sets()) {
            var last = LocalDate.of(period.years().getLast(), 12, 31);
            var first = LocalDate.of(period.years().getFirst(), 1, 1);
            var since = first.isBefore(from) ? from : first;
            for (Criterion criterion : sets.require(period.id()).criteria()) {
                var number = criterion.number();
                if (number % POSTS.size() == at && !(gaps && number % 4 == 0)) {
                    leads.add(
                            new Lead(
                                    period.id(),
                                    number,
                                    since,
                                    period.equals(world.sets().getLast()) ? null : last));
                }
            }
        }
        return leads;
    }

    private static List<Known> people(MinhHoa world, String code) {
        if (code.equals("MH101")) {
            return LUA_VANG;
        }
        var chance = new InventedFigures(world.seed()).random(code, "committee");
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < POSTS.size()) {
            names.add(
                    String.join(
                            " ",
                            one(world.surnames(), chance.nextInt(100)),
                            one(world.middleNames(), chance.nextInt(100)),
                            one(world.givenNames(), chance.nextInt(100))));
        }
        return names.stream().map(name -> new Known(name, null)).toList();
    }

    private static String one(List<String> names, int chance) {
        return names.get(chance % names.size());
    }

    /** The head of a committee, where the paper of the place is signed as such, and its members. */
    void make(Localities world) {
        var seats = new ArrayList<Seat>();
        for (var locality : world.localities()) {
            var unit = units.place(locality.unit(), locality.districtOf(), locality.on());
            for (var body : locality.bodies()) {
                if (body.head() != null || !body.members().isEmpty()) {
                    seats.addAll(seats(unit.id(), loadBody.find(unit.id(), body.name()), body));
                }
            }
        }
        loadPeople.handle(MakeDemo.ACTOR, seats);
    }

    private static List<Seat> seats(int unit, int id, Localities.Body body) {
        var seats = new ArrayList<Seat>();
        var head = body.head();
        if (head != null && body.signer() != null) {
            seats.add(
                    seat(
                            id,
                            unit,
                            body.signer().name(),
                            head.post(),
                            null,
                            head.title(),
                            head.from()));
        }
        body.members()
                .forEach(one ->
                        seats.add(
                                seat(
                                        id,
                                        unit,
                                        one.name(),
                                        one.post(),
                                        one.account(),
                                        one.title(),
                                        one.from())));
        return seats;
    }

    private static Seat seat(
            int body,
            int unit,
            String name,
            String post,
            @Nullable String account,
            String title,
            LocalDate from) {
        return new Seat(
                body,
                unit,
                name,
                post,
                null,
                null,
                account,
                title,
                from,
                ImportUnits.TWO_TIERS.minusDays(1),
                List.of());
    }
}
