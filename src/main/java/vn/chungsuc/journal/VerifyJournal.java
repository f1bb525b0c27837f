package vn.chungsuc.journal;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;

/** Follows the whole chain and says in one sentence whether it holds. */
@Service
public class VerifyJournal {

    private final JournalChain chain;

    VerifyJournal(JournalChain chain) {
        this.chain = chain;
    }

    public record Finding(boolean sound, String sentence) {}

    public Finding verify() {
        var broken = chain.firstBroken();
        if (broken.isPresent()) {
            return new Finding(
                    false, tr("Nhật ký bị sửa: chuỗi niêm phong đứt ở mục số %d.", broken.get()));
        }
        var state = chain.state();
        return new Finding(
                true,
                tr(
                        "Nhật ký nguyên vẹn: %d mục đã niêm phong, %d mục chờ niêm phong; niêm"
                                + " phong cuối %s.",
                        state.sealed(),
                        state.pending(),
                        state.head().isEmpty() ? tr("(chưa có)") : state.head()));
    }
}
