package vn.chungsuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.OneAtATime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

@DatabaseTest
class DigestTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired private NoticeStore store;
    @Autowired private ReportNotices reports;
    @Autowired private ExtensionNotices extensions;
    @Autowired private ReviewNotices reviews;
    @Autowired private AccountNotices accounts;
    @Autowired private TaskNotices tasks;
    @Autowired private OneAtATime turn;
    @Autowired private NoticeWorld world;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aMailServer() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private SendDigests digests(Clock clock, int port) {
        return new SendDigests(
                new GatherNotices(store, reports, extensions, reviews, accounts, tasks, clock),
                store,
                new Mailer("127.0.0.1", port, "", "", "chung-suc@thu.example", false),
                turn,
                "https://chung-suc.thu.example/",
                clock);
    }

    /** In a month of this year that is not this one: no other test's round falls on its days. */
    private static Clock at(int day, String time) {
        var today = LocalDate.now(HERE);
        return Clock.fixed(
                today.withDayOfMonth(1)
                        .withMonth(today.getMonthValue() == 12 ? 11 : 12)
                        .withDayOfMonth(day)
                        .atTime(LocalTime.parse(time))
                        .atZone(HERE)
                        .toInstant(),
                HERE);
    }

    private static String to(jakarta.mail.internet.MimeMessage one) {
        try {
            return GreenMailUtil.getAddressList(one.getAllRecipients());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(one -> to(one).equals(address))
                .map(one -> {
                    try {
                        return one.getSubject() + "\n" + one.getContent();
                    } catch (Exception unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    @Test
    void onePersonGetsOneMailADayAndOnlyWhenSomethingIsNew() throws Exception {
        var to = "nguoi-76400@thu.example";
        world.leads("76400", "Người Nhận Thư", to, true);
        world.leads("76401", "Người Đã Đủ", "nguoi-76401@thu.example", false);
        var port = server.getSmtp().getPort();
        digests(at(2, "06:30"), port).eachQuarter();
        var mails = received(to);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Kính gửi Người Nhận Thư")
                .contains("Xã Thử 76400")
                .contains("chỉ tiêu bạn phụ trách chưa có số liệu")
                .contains("https://chung-suc.thu.example/danh-gia/76400/");
        assertThat(received("nguoi-76401@thu.example")).isEmpty();
        digests(at(2, "06:45"), port).eachQuarter();
        digests(at(3, "06:30"), port).eachQuarter();
        assertThat(received(to)).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerDelaysTheMailOfTheDayAndShows() throws Exception {
        var to = "nguoi-76402@thu.example";
        world.leads("76402", "Người Chờ Thư", to, true);
        var port = server.getSmtp().getPort();
        server.stop();
        digests(at(4, "05:00"), port).eachQuarter();
        assertThat(digests(at(4, "05:00"), port).today().began()).isNull();
        digests(at(4, "06:30"), port).eachQuarter();
        var away = digests(at(4, "06:31"), port).today();
        assertThat(away.away()).isTrue();
        assertThat(away.sent()).isZero();
        assertThat(away.waiting()).isPositive();

        server.start();
        var again = server.getSmtp().getPort();
        digests(at(4, "06:45"), again).eachQuarter();
        assertThat(received(to)).hasSize(1);
        var sent = digests(at(4, "06:46"), again).today();
        assertThat(sent.away()).isFalse();
        assertThat(sent.sent()).isPositive();
    }

    @Test
    void whatBecomesKnownAfterTheRoundBeganWaitsForTheNextMorning() throws Exception {
        var early = "nguoi-76403@thu.example";
        var late = "nguoi-76404@thu.example";
        var port = server.getSmtp().getPort();
        world.leads("76403", "Người Thư Sớm", early, true);
        digests(at(6, "07:40"), port).eachQuarter(); // the machine was switched on late
        assertThat(received(early)).hasSize(1);
        world.leads("76404", "Người Thư Muộn", late, true);
        digests(at(6, "09:00"), port).eachQuarter();
        assertThat(received(late)).isEmpty();
        digests(at(7, "06:30"), port).eachQuarter();
        assertThat(received(late)).hasSize(1);
    }

    @Test
    void anAddressTheServerDoesNotTakeHoldsUpNobody() throws Exception {
        world.leads("76405", "A Sai Địa Chỉ", "a-sai dia chi@thu.example", true);
        var to = "nguoi-76406@thu.example";
        world.leads("76406", "Người Sau", to, true);
        var digests = digests(at(9, "06:30"), server.getSmtp().getPort());
        digests.eachQuarter();
        assertThat(received(to)).hasSize(1);
        assertThat(digests.today().refused()).containsExactly("a-sai dia chi@thu.example");
        assertThat(digests.today().away()).isFalse();
    }
}
