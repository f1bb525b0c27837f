package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

/** What officers call the families of the checker's rules. */
final class RuleWords {

    private RuleWords() {}

    /** An id without words yet says nothing: the finding's own sentence does. */
    static String of(String rule) {
        return "";
    }
}
