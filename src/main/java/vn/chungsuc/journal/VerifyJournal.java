package vn.chungsuc.journal;

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
                    false,
                    "Nhật ký bị sửa: chuỗi niêm phong đứt ở mục số %d.".formatted(broken.get()));
        }
        var state = chain.state();
        return new Finding(
                true,
                "Nhật ký nguyên vẹn: %d mục đã niêm phong, %d mục chờ niêm phong; niêm phong cuối %s."
                        .formatted(
                                state.sealed(),
                                state.pending(),
                                state.head().isEmpty() ? "(chưa có)" : state.head()));
    }
}
