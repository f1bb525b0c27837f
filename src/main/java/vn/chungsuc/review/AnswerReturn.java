package vn.chungsuc.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** The unit says why a returned figure is right as it is, or what was mended. */
@Service
public class AnswerReturn {

    private final Desk desk;
    private final ReviewStore store;

    AnswerReturn(Desk desk, ReviewStore store) {
        this.desk = desk;
        this.store = store;
    }

    @Transactional
    public void handle(Officer officer, SheetAddress at, String code, String words) {
        var open = desk.open(officer, at);
        var indicator = open.set().requireIndicator(code);
        var after = open.after(Act.Kind.ANSWERED, indicator);
        store.answer(open.id(), indicator.position(), officer.accountId(), words, open.now());
        desk.close(open, after, List.of(Minute.on(Act.Kind.ANSWERED, indicator.position(), words)));
    }
}
