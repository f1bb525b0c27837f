package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.chungsuc.unitchange.SmallArea.merge;
import static vn.chungsuc.unitchange.SmallArea.move;
import static vn.chungsuc.unitchange.SmallArea.row;
import static vn.chungsuc.unitchange.SmallArea.split;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.chungsuc.units.Reform;

import java.util.List;

class PlannerTest {

    private final SmallArea world = new SmallArea();

    @Test
    void threeCommunesBecomeOneThatKeepsACodeAndTheirVillagesFollow() {
        var plan =
                world.plan(
                        merge(2, "C11", "C11", "Xã Mới"),
                        merge(3, "C12", "C11", ""),
                        merge(4, "C13", "C11", ""));

        assertThat(plan.isClean()).isTrue();
        assertThat(plan.made()).hasSize(1);
        var made = plan.made().getFirst();
        assertThat(made.fullName()).isEqualTo("Xã Mới");
        assertThat(made.parent()).isEqualTo(Reform.Ref.standing(world.id("D1")));
        assertThat(plan.moves()).hasSize(6).allMatch(Plan.Moving::follows);
        assertThat(total(plan, "COMMUNE")).isEqualTo(new Plan.Total("COMMUNE", 6, 3, 1, 4));
        assertThat(total(plan, "VILLAGE").balances()).isTrue();
        assertThat(plan.reform("NQ").flows()).extracting(Reform.Flow::kind).containsOnly("MERGE");
    }

    @Test
    void aSplitLeavesItsVillagesToARowEach() {
        var halves =
                List.of(
                        split(2, "C11", "C11", "Xóm 11", "60"),
                        split(3, "C11", "C19", "Xã Riêng", "40"));
        var orphans = Planner.plan(halves, null, world.area());
        assertThat(orphans.faults()).isEmpty();
        assertThat(orphans.orphans())
                .extracting(one -> one.unit().code())
                .containsExactly("C11-01", "C11-02");

        var whole =
                world.plan(
                        halves.get(0),
                        halves.get(1),
                        move(4, "C11-01", "C11"),
                        move(5, "C11-02", "C19"));
        assertThat(whole.isClean()).isTrue();
        assertThat(whole.reform("NQ").flows())
                .extracting(flow -> flow.kind() + " " + flow.share())
                .containsExactly("SPLIT 0.60", "SPLIT 0.40");
        assertThat(whole.moves())
                .extracting(move -> move.unit().code() + ">" + move.parent().code())
                .containsExactlyInAnyOrder("C11-01>C11", "C11-02>C19");
    }

    @Test
    void aLevelEndsAndWhatIsBelowGoesToTheUnitAbove() {
        var plan = Planner.plan(List.of(), "DISTRICT", world.area());

        assertThat(plan.isClean()).isTrue();
        assertThat(total(plan, "DISTRICT")).isEqualTo(new Plan.Total("DISTRICT", 2, 2, 0, 0));
        assertThat(plan.moves())
                .hasSize(6)
                .allMatch(move -> move.parent().equals(Reform.Ref.standing(world.id("P1"))));
        assertThat(plan.reform("NQ").flows()).extracting(Reform.Flow::kind).containsOnly("CONVERT");
    }

    @Test
    void aLevelEndsWhileTheProvincesMerge() {
        var plan =
                Planner.plan(
                        List.of(
                                merge(2, "P1", "P2", "Tỉnh Chung"),
                                merge(3, "P2", "P2", "Tỉnh Chung")),
                        "DISTRICT",
                        world.area());

        assertThat(plan.isClean()).isTrue();
        assertThat(plan.moves())
                .hasSize(6)
                .allMatch(move -> move.parent().equals(Reform.Ref.made("P2")));
    }

    @Test
    void aRenameAndAMoveLeaveTheUnitItself() {
        var plan =
                world.plan(
                        new Row(2, "đổi tên", "C11", "Xóm 11", "", "phường", "Hoa", "", ""),
                        move(3, "C11", "D2"));

        assertThat(plan.isClean()).isTrue();
        assertThat(plan.ends()).isEmpty();
        assertThat(plan.reform("NQ").renames())
                .containsExactly(new Reform.Renamed(world.id("C11"), "phường", "Hoa"));
        assertThat(plan.reform("NQ").moves())
                .containsExactly(
                        new Reform.Moved(world.id("C11"), Reform.Ref.standing(world.id("D2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nhảy      | C11  | C11 | Mới |      |     | Không hiểu việc «nhảy»
                              | C11  | C11 | Mới |      |     | Chưa ghi việc
                    sáp nhập  | C99  | C11 | Mới |      |     | Không có đơn vị mã «C99»
                    sáp nhập  |      | C11 | Mới |      |     | Thiếu mã đơn vị cũ
                    sáp nhập  | C11  |     | Mới |      |     | Thiếu mã đơn vị mới
                    sáp nhập  | C11  | c-? | Mới |      |     | Mã mới «c-?» không đúng
                    sáp nhập  | C11  | C12 | Mới |      |     | Mã C12 đang là của Xã Xóm 12
                    sáp nhập  | C11  | C98 | Mới |      |     | Mã C98 đã dùng
                    sáp nhập  | C11  | C19 |     |      |     | Thiếu tên
                    sáp nhập  | C11  | C19 | Mới | D9   |     | Không có đơn vị cấp trên mã «D9»
                    sáp nhập  | C11  | C19 | Mới | C21  |     | không thể là cấp trên
                    sáp nhập  | C11  | C19 | Mới |      | 40  | Sáp nhập là toàn bộ
                    chia tách | C11  | C19 | Mới |      | 40  | chỉ có một phần ở đây
                    chia tách | C11  | C19 | Mới |      | 120 | Tỷ lệ «120» không đúng
                    chuyển    | C11  |     |     |      |     | Thiếu mã đơn vị cấp trên
                    chuyển    | C11  |     |     | D1   |     | đang thuộc
                    chuyển    | C11  |     |     | C12  |     | không thể là cấp trên
                    đổi tên   | C11  |     |     |      |     | Thiếu tên mới
                    đổi tên   | C11  |     | Xã Xóm 11 |  |     | giống tên đang dùng
                    thành lập |      | C19 | Xã Mới |      |     | Thiếu mã đơn vị cấp trên
                    giải thể  | D1   |     |     | D9   |     | Không có đơn vị cấp trên mã «D9»
                    """)
    void whatIsWrongIsSaidByRow(
            String act,
            String old,
            String code,
            String name,
            String parent,
            String share,
            String sentence) {
        world.taken("C98");
        var plan =
                world.plan(
                        row(
                                7,
                                text(act),
                                text(old),
                                text(code),
                                text(name),
                                text(parent),
                                text(share)));

        assertThat(plan.isClean()).isFalse();
        assertThat(plan.faults())
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(7);
                    assertThat(fault.sentence()).contains(sentence);
                });
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void sharesMustMakeTheWhole() {
        var plan = world.plan(split(2, "C11", "C11", "A", "60"), split(3, "C11", "C19", "B", "30"));
        assertThat(plan.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.sentence()).contains("cộng lại 90 %, phải đủ 100 %"));

        var unknown =
                world.plan(
                        split(2, "C11", "C11", "A", ""),
                        split(3, "C11", "C19", "B", ""),
                        move(4, "C11-01", "C11"),
                        move(5, "C11-02", "C19"));
        assertThat(unknown.isClean()).isTrue();
        assertThat(unknown.cautions())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("chưa rõ tỷ lệ"));
    }

    @Test
    void whatOverlapsIsARepetition() {
        var twice =
                world.plan(
                        merge(2, "C11", "C11", "A"),
                        merge(3, "C11", "C12", "B"),
                        merge(4, "C12", "C12", "B"));
        assertThat(twice.faults())
                .anyMatch(one -> one.repeated() && one.sentence().contains("đi hai nơi"));
        var both = world.plan(merge(2, "C11", "C11", "A"), move(3, "C11", "D2"));
        assertThat(both.faults())
                .anyMatch(one -> one.repeated() && Integer.valueOf(3).equals(one.line()));
        var named = world.plan(merge(2, "C11", "C11", "A"), merge(3, "C12", "C11", "B"));
        assertThat(named.faults())
                .anyMatch(one -> one.repeated() && one.sentence().contains("hai cách: A / B"));
    }

    @Test
    void aMergeThatLoopsIsRefused() {
        var plan =
                world.plan(
                        merge(2, "C11", "C12", "A"),
                        merge(3, "C12", "C13", "B"),
                        merge(4, "C13", "C11", "C"));
        assertThat(plan.faults()).anyMatch(one -> one.sentence().contains("Sáp nhập vòng tròn"));
        assertThat(plan.isClean()).isFalse();
    }

    @Test
    void aNameThatDoesNotFitTheCodeIsSaid() {
        var plan = world.plan(new Row(2, "sáp nhập", "C11", "Xã Khác", "C11", "", "Mới", "", ""));
        assertThat(plan.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.sentence())
                                .isEqualTo("Mã C11 là Xã Xóm 11, không phải «Xã Khác»."));
    }

    private static Plan.Total total(Plan plan, String level) {
        return plan.totals().stream()
                .filter(one -> one.level().equals(level))
                .findFirst()
                .orElseThrow();
    }
}
