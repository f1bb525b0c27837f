package vn.chungsuc.access;

import org.springframework.stereotype.Component;

/** What this server keeps for a few seconds of who may act as whom. */
@Component
class Remembered {

    private final Sessions sessions;
    private final Tokens tokens;

    Remembered(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** After a change to an account, its roles, sessions or tokens. */
    void forget(int account) {
        sessions.forgetIf(session -> session.officer().accountId() == account);
        tokens.forgetIf(bearer -> bearer.officer().accountId() == account);
    }

    /** After a change that concerns whole roles. */
    void forgetAll() {
        sessions.forgetIf(_ -> true);
        tokens.forgetIf(_ -> true);
    }
}
