package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.people.PeopleQueries;
import vn.chungsuc.petitions.Addressee;
import vn.chungsuc.petitions.Category;
import vn.chungsuc.petitions.MovePetition;
import vn.chungsuc.petitions.NewPetition;
import vn.chungsuc.petitions.RaisePetition;
import vn.chungsuc.petitions.RaisedBy;
import vn.chungsuc.petitions.Turn;
import vn.chungsuc.shared.Officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Obstacles of the invented province: one answered, one passed up, one that waits. */
@Component
class DemoPetitions {

    private final RaisePetition raise;
    private final MovePetition move;
    private final PeopleQueries people;
    private final Clock clock;

    DemoPetitions(RaisePetition raise, MovePetition move, PeopleQueries people, Clock clock) {
        this.raise = raise;
        this.move = move;
        this.people = people;
        this.clock = clock;
    }

    void make(Map<String, Officer> officers) {
        var today = LocalDate.now(clock);
        var province = DemoTasks.with(officers, "minh-hoa.vpdp");
        var luaVang = DemoTasks.with(officers, "lua-vang.phong-kinh-te");
        var senHong = DemoTasks.with(officers, "sen-hong.phong-kinh-te");
        var office =
                people.bodies(province.scope(), province.scope().unitId(), today).stream()
                        .filter(one -> one.kind().equals("VPDP"))
                        .findFirst()
                        .map(one -> new Addressee(one.unitId(), one.id(), one.name()))
                        .orElseThrow();
        raise(
                luaVang,
                Category.FUNDING,
                "Đề nghị bố trí vốn đối ứng cho công trình nước sạch ấp Đông",
                null,
                today.minusDays(9),
                today.plusDays(6),
                office);
        var price =
                raise(
                        senHong,
                        Category.COST,
                        "Đề nghị hướng dẫn điều chỉnh dự toán khi giá vật liệu tăng",
                        "Giá cát, đá tăng đột biến",
                        today.minusDays(25),
                        today.minusDays(3),
                        office);
        move.handle(
                province,
                price,
                Turn.Kind.PASSED,
                new MovePetition.Move(
                        "Vượt thẩm quyền của Văn phòng Điều phối",
                        today.minusDays(12),
                        null,
                        new Addressee(province.scope().unitId(), null, "Bộ Xây dựng")));
        var answered =
                raise(
                        luaVang,
                        Category.CRITERIA,
                        "Đề nghị hướng dẫn minh chứng chỉ tiêu tỷ lệ thất thoát nước",
                        null,
                        today.minusDays(40),
                        null,
                        office);
        move.handle(
                province,
                answered,
                Turn.Kind.ANSWERED,
                new MovePetition.Move(
                        "Dùng biên bản đối soát đồng hồ tổng quý gần nhất.",
                        today.minusDays(33),
                        null,
                        null));
    }

    private long raise(
            Officer officer,
            Category category,
            String title,
            @Nullable String event,
            LocalDate day,
            @Nullable LocalDate due,
            Addressee to) {
        return raise.handle(
                officer,
                new NewPetition(
                        RaisedBy.UNIT,
                        null,
                        category,
                        title,
                        null,
                        event,
                        null,
                        null,
                        null,
                        List.of(),
                        day,
                        due,
                        null,
                        null,
                        null,
                        to));
    }
}
