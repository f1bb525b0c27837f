package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** While one member is away another acts in everything the first is in charge of. */
@Service
class ArrangeStandIn {

    private final MemberQueries members;
    private final MemberStore store;
    private final Journal journal;
    private final Clock clock;

    ArrangeStandIn(MemberQueries members, MemberStore store, Journal journal, Clock clock) {
        this.members = members;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void handle(
            Officer officer,
            int away,
            int acting,
            LocalDate from,
            LocalDate lastDay,
            @Nullable String reason) {
        officer.require(Permission.MANAGE_PEOPLE);
        var today = LocalDate.now(clock);
        var one = own(officer, away, today);
        var other = own(officer, acting, today);
        var end = lastDay.plusDays(1);
        if (one.personId() == other.personId()) {
            throw new Refused(tr("Chọn người khác để thay; không ai tự thay mình."));
        }
        for (var member : new Member[] {one, other}) {
            if (!member.sitsOn(from) || !member.lastsTo(end)) {
                throw new Refused(
                        tr(
                                "%s không là thành viên trong cả khoảng từ %s đến %s.",
                                member.label(), Vi.date(from), Vi.date(lastDay)));
            }
        }
        if (store.isAway(away, from, end)) {
            throw new Refused(tr("Đã có người thay %s trong khoảng thời gian đó.", one.fullName()));
        }
        store.addStandIn(away, acting, from, end, reason);
        journal.record(
                JournalEntry.by(officer, "stand-in-arranged", "person", "" + one.personId())
                        .in(one.unitId())
                        .changing(
                                null,
                                Map.of(
                                        "by", other.personId(),
                                        "from", from.toString(),
                                        "lastDay", lastDay.toString())));
    }

    private Member own(Officer officer, int id, LocalDate today) {
        var member = members.member(officer.scope(), id, today);
        if (!members.isOwn(officer.scope(), member.unitId())) {
            throw new NotFound();
        }
        return member;
    }
}
