package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the places of a meeting's papers; Vietnamese, whoever asks for it. */
final class MeetingWords implements Filling {

    private static final String[] WEEKDAYS = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final Pattern ADDRESS = Pattern.compile("(Ông|Bà|Đồng chí) ");
    private static final int MOST_RECIPIENTS = 12;

    private final MeetingPaper paper;
    private final Meeting meeting;
    private final Body body;
    private final List<Invitee> invitees;
    private final List<Conclusion> conclusions;

    MeetingWords(
            MeetingPaper paper,
            Meeting meeting,
            Body body,
            List<Invitee> invitees,
            List<Conclusion> conclusions) {
        this.paper = paper;
        this.meeting = meeting;
        this.body = body;
        this.invitees = invitees;
        this.conclusions = conclusions;
    }

    @Override
    public @Nullable String word(String name) {
        return switch (name) {
            case "co_quan" -> body.name();
            case "ten_cuoc_hop" -> meeting.title();
            case "cuoc_hop" -> inside(meeting.title());
            case "chu_tri" -> chair();
            case "thu_ky" -> meeting.secretary();
            case "chuan_bi" -> meeting.preparer();
            case "gio" -> clock(begins());
            case "gio_ket_thuc" -> meeting.ended() == null ? null : clock(meeting.ended());
            case "ngay" -> Vi.longDate(day());
            case "ngay_dau_cau" -> capital(Vi.longDate(day()));
            case "thu" -> weekday(day());
            case "dia_diem" -> bare(meeting.place());
            case "co_quan_du_hop" -> offices();
            default -> null;
        };
    }

    @Override
    public List<Block> block(String name, String number) {
        return paragraphs(
                switch (name) {
                    case "khach_moi" -> list(invitees.stream().map(Invitee::name).toList());
                    case "noi_dung" -> agenda();
                    case "thanh_phan" -> attendance();
                    case "dien_bien" -> meeting.minuteLines();
                    default -> concluded();
                });
    }

    private static List<Block> paragraphs(List<String> lines) {
        return lines.stream().map(line -> (Block) Paragraph.of(line)).toList();
    }

    /** «bà Trần Thị Ví Dụ», where a sentence goes on. */
    private String chair() {
        var address = ADDRESS.matcher(meeting.chair());
        return paper == MeetingPaper.NOTICE && address.lookingAt()
                ? address.group().toLowerCase(Locale.ROOT)
                        + meeting.chair().substring(address.end())
                : meeting.chair();
    }

    /** An invitation names the day it is called for, the others the day it was held. */
    private LocalDate day() {
        return paper == MeetingPaper.INVITATION ? meeting.day() : heldOn(meeting);
    }

    private LocalTime begins() {
        return paper == MeetingPaper.INVITATION || meeting.began() == null
                ? meeting.starts()
                : meeting.began();
    }

    static String period(Cadence cycle, LocalDate period) {
        var year = period.getYear();
        return switch (cycle) {
            case MONTH -> "tháng %d/%d".formatted(period.getMonthValue(), year);
            case QUARTER -> "quý %s/%d".formatted(QUARTERS[(period.getMonthValue() - 1) / 3], year);
            case HALF_YEAR ->
                    "6 tháng %s năm %d"
                            .formatted(period.getMonthValue() == 1 ? "đầu" : "cuối", year);
            case YEAR -> "năm %d".formatted(year);
        };
    }

    /** How tasks cite it. */
    static String source(Meeting meeting) {
        return "Kết luận %s, %s".formatted(inside(meeting.title()), Vi.date(heldOn(meeting)));
    }

    /** «Giao ban …» inside a sentence; abbreviations keep their capitals. */
    private static String inside(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }

    /** Offices and units by name, one a line; people are told together. */
    private @Nullable String offices() {
        var to =
                invitees.stream()
                        .filter(one -> one.party() != null && !one.party().startsWith("P"))
                        .limit(MOST_RECIPIENTS)
                        .map(Invitee::name)
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return to.isEmpty() ? null : to;
    }

    private List<String> agenda() {
        return paper == MeetingPaper.INVITATION
                ? list(meeting.agendaLines())
                : meeting.agendaLines().stream().map(line -> "- " + stopped(line)).toList();
    }

    private List<String> attendance() {
        return Stream.of(
                        came("Có mặt", Invitee.Came.YES),
                        came("Cử người dự thay", Invitee.Came.OTHER),
                        came("Vắng", Invitee.Came.NO))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String came(String said, Invitee.Came how) {
        var names = invitees.stream().filter(one -> one.came() == how).map(Invitee::name).toList();
        return names.isEmpty()
                ? ""
                : "%s (%d): %s.".formatted(said, names.size(), String.join("; ", names));
    }

    private List<String> concluded() {
        if (conclusions.isEmpty() && paper == MeetingPaper.MINUTES) {
            return List.of("Cuộc họp không có kết luận giao việc.");
        }
        return IntStream.range(0, conclusions.size())
                .mapToObj(i -> concluded(i + 1, conclusions.get(i)))
                .toList();
    }

    private static String concluded(int number, Conclusion one) {
        var work =
                one.due() == null
                        ? ""
                        : " Chủ trì: %s. Thời hạn: %s."
                                .formatted(bare(one.leadName()), Vi.longDate(one.due()));
        return "%d. %s%s".formatted(number, stopped(one.words()), work);
    }

    private static LocalDate heldOn(Meeting meeting) {
        return Objects.requireNonNullElse(meeting.heldOn(), meeting.day());
    }

    private static List<String> list(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "- " + bare(lines.get(i)) + (i == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    private static String bare(@Nullable String words) {
        return words == null ? "" : words.strip().replaceFirst("[.;,]+$", "");
    }

    private static String stopped(String words) {
        return words.matches("(?s).*[.!?:;]$") ? words : words + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String clock(LocalTime at) {
        return "%02d giờ %02d phút".formatted(at.getHour(), at.getMinute());
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }
}
