package vn.chungsuc.meetings;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.Vi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Words what may be put on an agenda; in Vietnamese, since it goes into papers. */
@Component
class Agenda {

    private final AgendaQueries queries;
    private final Clock clock;

    Agenda(AgendaQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The oldest first of each kind, without what is on it already. */
    List<String> offers(Scope scope, Meeting meeting) {
        var standing = meeting.agendaLines();
        return queries.offers(scope, LocalDate.now(clock)).stream()
                .map(Agenda::words)
                .filter(words -> !standing.contains(words))
                .toList();
    }

    private static String words(AgendaQueries.Offer offer) {
        if (offer.kind().equals("PETITION")) {
            return "Kiến nghị chưa trả lời: %s (%s)".formatted(offer.title(), offer.who());
        }
        return offer.kind().equals("REPORT")
                ? "Báo cáo nộp chậm: %s của %s (hạn %s)"
                        .formatted(offer.title(), offer.who(), Vi.date(offer.due()))
                : "%s: %s (%s, hạn %s)"
                        .formatted(
                                offer.late() ? "Nhiệm vụ quá hạn" : "Nhiệm vụ sắp đến hạn",
                                offer.title(),
                                offer.who(),
                                Vi.date(offer.due()));
    }
}
