package vn.chungsuc.collection;

import vn.chungsuc.assessment.Details;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands beside a figure that came by links: kept in Vietnamese, whoever reviewed it. */
final class Supplied {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Supplied() {}

    static Details by(Details old, Request request) {
        return new Details(
                old.note(),
                "Trả lời qua liên kết lúc " + Vi.time(request.sentAt()),
                "%s, %s (phiếu trả lời số %d)"
                        .formatted(request.supplier(), request.unitName(), request.id()),
                day(Objects.requireNonNull(request.sentAt())));
    }

    /**
     * @param given whose answers are added up
     * @param missing who was asked and gave none
     */
    static Details by(Details old, Round round, List<Request> given, List<Request> missing) {
        var source =
                "Cộng trả lời của %d/%d thôn (đợt hỏi số %d)"
                        .formatted(given.size(), given.size() + missing.size(), round.id());
        var names = missing.stream().map(Request::unitName).collect(Collectors.joining(", "));
        return new Details(
                old.note(),
                missing.isEmpty() ? source : source + ", thiếu " + names,
                given.stream()
                        .map(one -> one.supplier() + ", " + one.unitName())
                        .collect(Collectors.joining("; ")),
                given.stream()
                        .map(Request::sentAt)
                        .filter(Objects::nonNull)
                        .max(OffsetDateTime::compareTo)
                        .map(Supplied::day)
                        .orElse(null));
    }

    private static LocalDate day(OffsetDateTime sent) {
        return sent.atZoneSameInstant(HERE).toLocalDate();
    }
}
