package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.people.NewMember.Contact;
import vn.chungsuc.people.view.Period;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;

/** Gives a seat in a body, ends one, and keeps how a person is reached. */
@Service
class SaveMember {

    private final PeopleQueries bodies;
    private final MemberQueries members;
    private final MemberStore store;
    private final Journal journal;
    private final Clock clock;

    SaveMember(
            PeopleQueries bodies,
            MemberQueries members,
            MemberStore store,
            Journal journal,
            Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public int handle(Officer officer, int bodyId, NewMember seat) {
        officer.require(Permission.MANAGE_PEOPLE);
        if (!bodies.isOwn(officer.scope(), bodyId)) {
            throw new NotFound();
        }
        var body = bodies.body(officer.scope(), bodyId);
        mustLieWithin(body, seat);
        var person = person(officer, body, seat);
        if (store.sits(bodyId, person, seat.validFrom(), seat.lastDay())) {
            throw new Refused(
                    tr(
                            "%s đã là thành viên của %s trong thời gian đó; thôi tư cách cũ trước"
                                    + " khi ghi chức danh mới.",
                            members.person(officer.scope(), person).fullName(), body.name()));
        }
        var id = store.addMember(bodyId, person, seat);
        journal.record(
                JournalEntry.by(officer, "member-added", "body", String.valueOf(bodyId))
                        .in(body.unitId())
                        .changing(null, seat));
        return id;
    }

    private static void mustLieWithin(Body body, NewMember seat) {
        var ends = body.validTo();
        if (seat.validFrom().isBefore(body.validFrom())
                || ends != null && !seat.validFrom().isBefore(ends)
                || ends != null && seat.lastDay() != null && !seat.lastDay().isBefore(ends)) {
            throw new Refused(
                    tr(
                            "%s hoạt động %s; ghi thời gian của thành viên trong khoảng đó.",
                            body.name(), Period.words(body.validFrom(), body.lastDay())));
        }
    }

    private int person(Officer officer, Body body, NewMember seat) {
        var known = seat.personId();
        if (known == null) {
            return store.addPerson(
                    body.unitId(), seat.contact(), account(officer, seat.contact(), 0));
        }
        if (members.person(officer.scope(), known).unitId() != body.unitId()) {
            throw new NotFound();
        }
        return known;
    }

    private @Nullable Integer account(Officer officer, Contact contact, int person) {
        if (contact.account() == null) {
            return null;
        }
        var account = members.account(officer.scope(), contact.account());
        if (account == null) {
            throw new Refused(
                    tr("Không có tài khoản «%s» trong địa bàn của bạn.", contact.account()));
        }
        if (store.isAccountTaken(account, person)) {
            throw new Refused(tr("Tài khoản «%s» đã gắn với người khác.", contact.account()));
        }
        return account;
    }

    /** From the day after on the seat is empty. */
    @Transactional
    public void handle(Officer officer, int memberId, LocalDate lastDay) {
        officer.require(Permission.MANAGE_PEOPLE);
        var member = members.member(officer.scope(), memberId, LocalDate.now(clock));
        if (!members.isOwn(officer.scope(), member.unitId())) {
            throw new NotFound();
        }
        var end = lastDay.plusDays(1);
        var hanging = store.hanging(memberId, end);
        if (hanging.charges() > 0 || hanging.standIns() > 0) {
            throw new Refused(
                    hanging.standIns() > 0
                            ? tr(
                                    "Sau ngày %s %s còn phụ trách %d phần việc và còn lịch thay"
                                        + " người. Bàn giao cho người khác trước, rồi ghi thôi.",
                                    Vi.date(lastDay), member.fullName(), hanging.charges())
                            : tr(
                                    "Sau ngày %s %s còn phụ trách %d phần việc. Bàn giao cho người"
                                            + " khác trước, rồi ghi thôi.",
                                    Vi.date(lastDay), member.fullName(), hanging.charges()));
        }
        store.endMember(memberId, end);
        journal.record(
                JournalEntry.by(officer, "member-ended", "body", String.valueOf(member.bodyId()))
                        .in(member.unitId())
                        .changing(member, lastDay.toString()));
    }

    /** How the person is named and reached from now on. */
    @Transactional
    public void handle(Officer officer, int personId, Contact contact) {
        officer.require(Permission.MANAGE_PEOPLE);
        var before = members.person(officer.scope(), personId);
        if (!members.isOwn(officer.scope(), before.unitId())) {
            throw new NotFound();
        }
        store.changePerson(personId, contact, account(officer, contact, personId));
        journal.record(
                JournalEntry.by(officer, "person-changed", "person", String.valueOf(personId))
                        .in(before.unitId())
                        .changing(before, contact));
    }
}
