package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.handin.Cycle;
import vn.chungsuc.handin.Digest;
import vn.chungsuc.handin.LoadHandIns;
import vn.chungsuc.handin.LoadHandIns.Owed;
import vn.chungsuc.handin.LoadHandIns.Past;
import vn.chungsuc.handin.NewRule;
import vn.chungsuc.handin.SaveRule;
import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * What the invented province asks of its communes, and how they kept to it: most in time, some
 * late, some sent back, some not at all.
 */
@Component
class MinhHoaReports {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SOURCE = "Quy định minh họa về chế độ báo cáo của Chương trình";
    private static final List<String> REASONS =
            List.of(
                    "Số tiêu chí đạt không khớp phiếu đánh giá, đề nghị rà lại.",
                    "Chưa nêu nguyên nhân chỉ tiêu 2.1 chưa đạt, đề nghị bổ sung.",
                    "Chưa có nhiệm vụ tháng sau, đề nghị bổ sung.");

    private final SaveRule rules;
    private final LoadHandIns handIns;
    private final MinhHoaDigests digests;
    private final Accounts accounts;
    private final PeopleQueries people;
    private final CriteriaSets sets;
    private final Clock clock;

    MinhHoaReports(
            SaveRule rules,
            LoadHandIns handIns,
            MinhHoaDigests digests,
            Accounts accounts,
            PeopleQueries people,
            CriteriaSets sets,
            Clock clock) {
        this.rules = rules;
        this.handIns = handIns;
        this.digests = digests;
        this.accounts = accounts;
        this.people = people;
        this.sets = sets;
        this.clock = clock;
    }

    void make(MinhHoa world, Map<String, Officer> officers) {
        var office = Objects.requireNonNull(officers.get(world.holders().after().getFirst()));
        var province = office.scope().unitId();
        var period = world.sets().getLast();
        int year = period.years().getFirst();
        var body =
                people.bodies(office.scope(), province, LocalDate.of(year, 1, 1)).stream()
                        .filter(one -> one.kind().equals("VPDP"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        for (var cycle : Cycle.values()) {
            rules.handle(MakeDemo.ACTOR, rule(cycle, province, body, year));
        }
        var owed = handIns.owed(province);
        var drafters = drafters(owed, officers);
        var told = digests.of(sets.require(period.id()), year, owed);
        var random = new InventedFigures(world.seed());
        var past = new ArrayList<Past>();
        var latest = latest(owed);
        for (var one : owed) {
            var digest = told.get(one.id());
            if (digest != null) {
                var story =
                        new Story(
                                one,
                                digest,
                                drafters.getOrDefault(one.unitId(), 0),
                                office.accountId(),
                                one.due().equals(latest));
                past.addAll(story.told(random.random(one.unitCode(), "nộp " + one.due()), now()));
            }
        }
        handIns.handle(MakeDemo.ACTOR, province, past);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * The due days of a commune's plan: month 10 and 15, quarter 10 and 20, year 10/11 and 20/11.
     */
    private static NewRule rule(Cycle cycle, int province, int body, int year) {
        var month = cycle == Cycle.YEAR ? 11 : cycle.months();
        return new NewRule(
                province,
                body,
                "COMMUNE",
                cycle == Cycle.MONTH ? "quick-report" : "paper",
                cycle == Cycle.MONTH ? "Báo cáo nhanh" : "Báo cáo kết quả",
                cycle,
                new NewRule.Day(month, 10),
                "Phòng Kinh tế xã",
                new NewRule.Day(month, cycle == Cycle.MONTH ? 15 : 20),
                new NewRule.Day(month, 10),
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 1),
                SOURCE);
    }

    /** The last month that fell due, or is about to. */
    private LocalDate latest(List<Owed> owed) {
        var soon = LocalDate.now(clock).plusDays(5);
        return owed.stream()
                .filter(one -> one.cycle() == Cycle.MONTH && !one.due().isAfter(soon))
                .map(Owed::due)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Who drafts in each commune; those nobody can sign in as bear their office's name. */
    private Map<Integer, Integer> drafters(List<Owed> owed, Map<String, Officer> officers) {
        var drafters = new HashMap<Integer, Integer>();
        var shown = Objects.requireNonNull(officers.get("lua-vang.phong-kinh-te"));
        drafters.put(shown.scope().unitId(), shown.accountId());
        for (var one : owed) {
            drafters.computeIfAbsent(
                    one.unitId(),
                    unit ->
                            accounts.handle(
                                    "phong-kinh-te."
                                            + one.unitCode().toLowerCase(java.util.Locale.ROOT),
                                    "Phòng Kinh tế " + lower(one.unitName()),
                                    null,
                                    List.of(
                                            Accounts.Assignment.of(
                                                    "thuong-truc-xa", unit, List.of())),
                                    null));
        }
        return drafters;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /**
     * How one obligation was kept.
     *
     * @param latest of the month people look at: some of it is still open
     */
    private record Story(Owed owed, Digest digest, int drafter, int office, boolean latest) {

        private static final String SHOWN = "MH101";

        List<Past> told(SplittableRandom chance, OffsetDateTime now) {
            var luck = chance.nextInt(100);
            var late = luck >= 76 && luck < 88;
            var days = late ? 1 + chance.nextInt(5) : -chance.nextInt(5);
            var at = at(owed.due().plusDays(days), 8 + chance.nextInt(9), chance.nextInt(60));
            var shown = owed.unitCode().equals(SHOWN) && owed.cycle() == Cycle.MONTH;
            if (at.isAfter(now) || shown && latest) {
                return List.of();
            }
            return shown && isBeforeLatest(now)
                    ? List.of(past(1, at, false, REASONS.getFirst(), at.plusDays(1)))
                    : ordinary(shown ? 0 : luck, at, chance, now);
        }

        private List<Past> ordinary(
                int luck, OffsetDateTime at, SplittableRandom chance, OffsetDateTime now) {
            var answered = at.plusDays(1);
            if (luck >= (latest ? 88 : 97)) {
                return List.of();
            }
            var returned = luck >= (latest ? 68 : 88) && luck < (latest ? 76 : 97);
            if (latest && !returned && luck >= 48 || answered.isAfter(now)) {
                return List.of(past(1, at, null, null, null));
            }
            if (!returned) {
                return List.of(past(1, at, true, null, answered));
            }
            var sentBack =
                    past(1, at, false, REASONS.get(chance.nextInt(REASONS.size())), answered);
            var again = answered.plusDays(1 + chance.nextInt(3));
            return latest || again.plusDays(1).isAfter(now)
                    ? List.of(sentBack)
                    : List.of(sentBack, past(2, again, true, null, again.plusDays(1)));
        }

        /** The month before the latest: what the shown officer finds sent back. */
        private boolean isBeforeLatest(OffsetDateTime now) {
            var month = now.atZoneSameInstant(HERE).toLocalDate().plusDays(5);
            var due = owed.due();
            return !due.plusMonths(1).isAfter(month) && due.plusMonths(2).isAfter(month);
        }

        private Past past(
                int attempt,
                OffsetDateTime at,
                @Nullable Boolean accepted,
                @Nullable String reason,
                @Nullable OffsetDateTime answered) {
            return new Past(
                    owed.id(),
                    attempt,
                    digest,
                    drafter,
                    at,
                    accepted,
                    reason,
                    accepted == null ? null : (Integer) office,
                    answered);
        }

        private static OffsetDateTime at(LocalDate day, int hour, int minute) {
            return day.atTime(hour, minute).atZone(HERE).toOffsetDateTime();
        }
    }
}
