package vn.chungsuc.meetings;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Block;
import vn.chungsuc.documents.OfficialPaper.Heading;
import vn.chungsuc.documents.OfficialPaper.Paragraph;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the papers of a meeting say; Vietnamese, whoever asks for it. */
final class MeetingWords {

    private static final String[] WEEKDAYS = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final Pattern ADDRESS = Pattern.compile("(Ông|Bà|Đồng chí) ");
    private static final String ARCHIVE = "Lưu: VT";
    private static final int MOST_RECIPIENTS = 12;

    private final Meeting meeting;
    private final Body body;
    private final List<Invitee> invitees;
    private final List<Conclusion> conclusions;
    private final List<Block> blocks = new ArrayList<>();

    MeetingWords(Meeting meeting, Body body, List<Invitee> invitees, List<Conclusion> conclusions) {
        this.meeting = meeting;
        this.body = body;
        this.invitees = invitees;
        this.conclusions = conclusions;
    }

    List<Block> of(MeetingPaper kind) {
        switch (kind) {
            case INVITATION -> invitation();
            case MINUTES -> minutes();
            case NOTICE -> notice();
        }
        return blocks;
    }

    static String typeName(MeetingPaper kind) {
        return switch (kind) {
            case INVITATION -> "GIẤY MỜI";
            case MINUTES -> "BIÊN BẢN";
            case NOTICE -> "THÔNG BÁO";
        };
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

    /** The trích yếu. */
    static String title(Meeting meeting, MeetingPaper kind) {
        return switch (kind) {
            case INVITATION -> "Dự " + inside(meeting.title());
            case MINUTES -> meeting.title();
            case NOTICE -> "Kết luận " + inside(meeting.title());
        };
    }

    /** «Giao ban …» inside a sentence; abbreviations keep their capitals. */
    private static String inside(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }

    /** Offices and units by name, people together; one a line. */
    static String recipients(List<Invitee> invited, MeetingPaper kind) {
        var to = new LinkedHashSet<String>();
        if (kind == MeetingPaper.INVITATION) {
            to.add("Như trên");
        } else {
            invited.stream()
                    .filter(one -> one.party() != null && !one.party().startsWith("P"))
                    .limit(MOST_RECIPIENTS)
                    .forEach(one -> to.add(one.name()));
            to.add("Các thành viên dự họp");
        }
        to.add(ARCHIVE);
        return String.join("\n", to);
    }

    private void invitation() {
        say("%s trân trọng kính mời các đại biểu sau đây dự %s:".formatted(body.name(), name()));
        list(invitees.stream().map(Invitee::name).toList());
        say("Chủ trì: " + meeting.chair() + ".");
        say(
                "Thời gian: bắt đầu từ %s, %s (%s)."
                        .formatted(
                                clock(meeting.starts()),
                                Vi.longDate(meeting.day()),
                                weekday(meeting.day())));
        say("Địa điểm: " + bare(meeting.place()) + ".");
        if (!meeting.agendaLines().isEmpty()) {
            say("Nội dung:");
            list(meeting.agendaLines());
        }
        if (meeting.preparer() != null) {
            say("Chuẩn bị nội dung, tài liệu: " + meeting.preparer() + ".");
        }
        say("Đề nghị các đại biểu sắp xếp thời gian dự họp đúng giờ, đúng thành phần.");
    }

    private void minutes() {
        head("I.", "Thời gian, địa điểm");
        say(
                "Thời gian bắt đầu: %s, %s."
                        .formatted(
                                clock(
                                        Objects.requireNonNullElse(
                                                meeting.began(), meeting.starts())),
                                Vi.longDate(heldOn())));
        say("Địa điểm: " + bare(meeting.place()) + ".");
        head("II.", "Thành phần tham dự");
        say("Chủ trì: " + meeting.chair() + ".");
        if (meeting.secretary() != null) {
            say("Thư ký: " + meeting.secretary() + ".");
        }
        attendance();
        head("III.", "Nội dung, diễn biến cuộc họp");
        meeting.agendaLines().forEach(line -> say("- " + stopped(line)));
        meeting.minuteLines().forEach(this::say);
        head("IV.", "Kết luận");
        if (conclusions.isEmpty()) {
            say("Cuộc họp không có kết luận giao việc.");
        }
        conclude();
        if (meeting.ended() != null) {
            say(
                    "Cuộc họp kết thúc vào %s, %s."
                            .formatted(clock(meeting.ended()), Vi.longDate(heldOn())));
        }
    }

    private void attendance() {
        came("Có mặt", Invitee.Came.YES);
        came("Cử người dự thay", Invitee.Came.OTHER);
        came("Vắng", Invitee.Came.NO);
    }

    private void came(String said, Invitee.Came how) {
        var names = invitees.stream().filter(one -> one.came() == how).map(Invitee::name).toList();
        if (!names.isEmpty()) {
            say("%s (%d): %s.".formatted(said, names.size(), String.join("; ", names)));
        }
    }

    private void notice() {
        say(
                "%s, tại %s, %s đã chủ trì %s. Sau khi nghe báo cáo và ý kiến của các đại biểu dự"
                                .formatted(
                                        capital(Vi.longDate(heldOn())),
                                        bare(meeting.place()),
                                        chairInSentence(),
                                        name())
                        + " họp, người chủ trì kết luận như sau:");
        conclude();
        say(
                "Trên đây là kết luận tại %s; %s thông báo để các cơ quan, đơn vị, cá nhân biết, thực"
                                .formatted(name(), body.name())
                        + " hiện.");
    }

    /** «bà Trần Thị Ví Dụ». */
    private String chairInSentence() {
        var address = ADDRESS.matcher(meeting.chair());
        return address.lookingAt()
                ? address.group().toLowerCase(Locale.ROOT) + meeting.chair().substring(address.end())
                : meeting.chair();
    }

    private void conclude() {
        for (var i = 0; i < conclusions.size(); i++) {
            var one = conclusions.get(i);
            var work =
                    one.due() == null
                            ? ""
                            : " Chủ trì: %s. Thời hạn: %s."
                                    .formatted(bare(one.leadName()), Vi.longDate(one.due()));
            say("%d. %s%s".formatted(i + 1, stopped(one.words()), work));
        }
    }

    private String name() {
        return inside(meeting.title());
    }

    private LocalDate heldOn() {
        return heldOn(meeting);
    }

    private static LocalDate heldOn(Meeting meeting) {
        return Objects.requireNonNullElse(meeting.heldOn(), meeting.day());
    }

    private void head(String number, String title) {
        blocks.add(new Heading(1, number, title, null));
    }

    private void say(String words) {
        blocks.add(Paragraph.of(words));
    }

    private void list(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            say("- " + bare(lines.get(i)) + (i == lines.size() - 1 ? "." : ";"));
        }
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
