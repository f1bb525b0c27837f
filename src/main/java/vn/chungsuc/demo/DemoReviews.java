package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.FileType;
import vn.chungsuc.review.AcceptSheet;
import vn.chungsuc.review.AgreeSheet;
import vn.chungsuc.review.AnswerReturn;
import vn.chungsuc.review.ChooseTrack;
import vn.chungsuc.review.HandInSheet;
import vn.chungsuc.review.PassItem;
import vn.chungsuc.review.ReturnItem;
import vn.chungsuc.review.Track;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sheets of the invented province at every stage of their way, brought there by the acts an office
 * would do: one registered for recognition and half verified, one sent back, one accepted …
 */
@Component
class DemoReviews {

    private static final int YEAR = 2026;
    private static final String SET = "qd-minh-hoa";
    private static final String WHY = "Các chỉ tiêu còn thiếu chờ số liệu rà soát cuối năm.";

    private final Accounts accounts;
    private final DemoUnits units;
    private final ChooseTrack chooseTrack;
    private final AgreeSheet agree;
    private final HandInSheet handIn;
    private final AnswerReturn answer;
    private final PassItem pass;
    private final ReturnItem giveBack;
    private final AcceptSheet accept;
    private final Clock clock;

    DemoReviews(
            Accounts accounts,
            DemoUnits units,
            ChooseTrack chooseTrack,
            AgreeSheet agree,
            HandInSheet handIn,
            AnswerReturn answer,
            PassItem pass,
            ReturnItem giveBack,
            AcceptSheet accept,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.chooseTrack = chooseTrack;
        this.agree = agree;
        this.handIn = handIn;
        this.answer = answer;
        this.pass = pass;
        this.giveBack = giveBack;
        this.accept = accept;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        var province = with(officers, "minh-hoa.vpdp", Permission.RECEIVE_REPORTS);
        var sector = with(officers, "minh-hoa.so", Permission.VERIFY);
        handedIn(with(officers, "sen-hong.chu-tich", Permission.APPROVE), "MH102");
        sentBack(province, sector);
        handedIn("MH103");
        agree.handle(commune("MH104"), at("MH104"), null);
        acceptedOnPaper(province);
        halfVerified(province, sector);
        handedInTwice(province);
        chooseTrack.handle(
                province, at("MH108"), Track.RECOGNITION, "Đăng ký minh họa về đích năm 2026");
        overdue(province);
    }

    private static Officer with(
            Map<String, Officer> officers, String username, Permission permission) {
        var officer = Objects.requireNonNull(officers.get(username));
        var permissions = EnumSet.copyOf(officer.permissions());
        permissions.add(permission);
        return new Officer(
                officer.accountId(),
                officer.username(),
                officer.fullName(),
                officer.roleName(),
                officer.scope(),
                permissions);
    }

    private static SheetAddress at(String code) {
        return SheetAddress.of(code, SET, YEAR, null);
    }

    /** The chairman, who agrees and hands in; one nobody signs in as bears the office's name. */
    private Officer commune(String code) {
        var unit = units.require(code, LocalDate.of(YEAR, 1, 1));
        var username = "chu-tich." + code.toLowerCase(Locale.ROOT);
        var name = "Chủ tịch UBND xã " + unit.name();
        var id =
                accounts.handle(
                        username,
                        name,
                        null,
                        List.of(Accounts.Assignment.of("chu-tich-xa", unit.id(), List.of())),
                        null);
        return new Officer(
                id,
                username,
                name,
                "Chủ tịch UBND xã",
                new Scope(unit.id(), Set.of()),
                EnumSet.of(Permission.READ, Permission.ENTER_VALUES, Permission.APPROVE));
    }

    private void handedIn(String code) {
        handedIn(commune(code), code);
    }

    private void handedIn(Officer chairman, String code) {
        agree.handle(chairman, at(code), null);
        handIn.handle(chairman, at(code), WHY);
    }

    /** Two come back, one of them from the agency in charge. */
    private void sentBack(Officer province, Officer sector) {
        giveBack("MH102", province, "2.1", "Số km đường xã không khớp biên bản nghiệm thu.", 5);
        giveBack("MH102", sector, "3.2", "Thiếu phiếu kết quả xét nghiệm nước quý III.", 7);
    }

    private void giveBack(String code, Officer by, String indicator, String reason, int days) {
        var day = LocalDate.now(clock).plusDays(days);
        giveBack.handle(by, at(code), indicator, 1, reason, day);
    }

    private void acceptedOnPaper(Officer province) {
        var chairman = commune("MH105");
        agree.handle(
                chairman,
                at("MH105"),
                new AgreeSheet.Paper("Lê Văn Mẫu, Chủ tịch UBND xã", LocalDate.now(clock), scan()));
        handIn.handle(chairman, at("MH105"), WHY);
        accept.handle(province, at("MH105"), 1);
    }

    private static Arrival scan() {
        var lines =
                List.of(
                        "TỜ TRÌNH (minh họa)",
                        "Về việc nộp phiếu đánh giá năm 2026 của xã Mía Ngọt",
                        "Giấy này bịa ra để thử phần mềm.");
        try {
            return Arrival.of("to-trinh.pdf", DemoPapers.pdf(lines), Set.of(FileType.PDF));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void halfVerified(Officer province, Officer sector) {
        var at = at("MH106");
        chooseTrack.handle(province, at, Track.RECOGNITION, "Đăng ký minh họa về đích năm 2026");
        handedIn("MH106");
        for (var indicator : List.of("3.1", "3.3", "10.1", "10.2")) {
            pass.handle(sector, at, indicator, 1, Verdict.MET);
        }
        pass.handle(sector, at, "10.3", 1, Verdict.NOT_MET);
        giveBack("MH106", sector, "3.2", "Mẫu nước lấy không đúng điểm đã thống nhất.", 7);
    }

    private void handedInTwice(Officer province) {
        handedIn("MH107");
        giveBack("MH107", province, "2.3", "Đề nghị nêu rõ nguồn số liệu.", 3);
        var chairman = commune("MH107");
        answer.handle(
                chairman,
                at("MH107"),
                "2.3",
                "Số liệu theo hồ sơ quản lý đường của xã, đã kèm ở minh chứng; giữ nguyên.");
        agree.handle(chairman, at("MH107"), null);
        handIn.handle(chairman, at("MH107"), WHY);
    }

    private void overdue(Officer province) {
        handedIn("MH109");
        giveBack("MH109", province, "1.2", "Chưa có quyết định công bố kèm theo.", -2);
    }
}
