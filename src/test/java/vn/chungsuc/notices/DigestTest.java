package vn.chungsuc.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.OneAtATime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    @Autowired private JdbcClient jdbc;

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
        var morning = Clock.fixed(Instant.now(), HERE);
        digests(morning, server.getSmtp().getPort()).eachMorning();
        var mails = received(to);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Kính gửi Người Nhận Thư")
                .contains("Xã Thử 76400")
                .contains("chỉ tiêu bạn phụ trách chưa có số liệu")
                .contains("https://chung-suc.thu.example/danh-gia/76400/");
        assertThat(received("nguoi-76401@thu.example")).isEmpty();
        digests(morning, server.getSmtp().getPort()).eachMorning();
        digests(Clock.offset(morning, Duration.ofDays(1)), server.getSmtp().getPort()).sendAll();
        assertThat(received(to)).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerLosesNothing() throws Exception {
        var to = "nguoi-76402@thu.example";
        world.leads("76402", "Người Chờ Thư", to, true);
        var port = server.getSmtp().getPort();
        server.stop();
        var morning = Clock.fixed(Instant.now(), HERE);
        digests(morning, port).eachMorning();
        assertThat(
                        jdbc.sql("select failure from notices.digest where address = :to")
                                .param("to", to)
                                .query(String.class)
                                .single())
                .isNotBlank();
        server.start();
        digests(morning, server.getSmtp().getPort()).sendAll();
        assertThat(received(to)).hasSize(1);
    }
}
