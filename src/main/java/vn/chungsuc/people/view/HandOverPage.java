package vn.chungsuc.people.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.people.Charge;
import vn.chungsuc.people.Member;
import vn.chungsuc.people.Person;
import vn.chungsuc.shared.Fault;

import java.util.List;
import java.util.Map;

/**
 * Handing over, before and while it is looked through.
 *
 * @param preview null: not asked for yet
 * @param along what goes with it, in words
 */
public record HandOverPage(
        Person person,
        List<Member> seats,
        List<Member> takers,
        Map<String, String> typed,
        @Nullable List<Line> preview,
        List<String> along,
        List<Fault> faults) {

    /** One thing and what becomes of it. */
    public record Line(Charge charge, Outcome outcome) {}

    public enum Outcome {
        MOVES("chuyển sang người nhận", true),
        RISES("người nhận đang phối hợp, nay phụ trách", true),
        ENDS("người nhận đã có phần; phần phối hợp kết thúc", true),
        NO_SEAT("người nhận không là thành viên trong cả thời gian đó", false),
        OUTSIDE("ngoài địa bàn của bạn", false);

        private final String word;
        private final boolean passes;

        Outcome(String word, boolean passes) {
            this.word = word;
            this.passes = passes;
        }

        public String word() {
            return tr(word);
        }

        public boolean passes() {
            return passes;
        }
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public boolean passes() {
        return preview != null
                && !(preview.isEmpty() && along.isEmpty())
                && preview.stream().allMatch(line -> line.outcome().passes());
    }
}
