package vn.chungsuc.unitchange;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a row of a list of changes does. */
public enum Act {
    MERGE("sáp nhập", Set.of("sap nhap", "nhap", "hop nhat", "nhap nguyen trang", "merge")),
    SPLIT("chia tách", Set.of("chia tach", "chia", "tach", "dieu chinh", "mot phan", "split")),
    RENAME("đổi tên", Set.of("doi ten", "rename")),
    MOVE("chuyển", Set.of("chuyen", "chuyen ve", "move")),
    ABOLISH("giải thể", Set.of("giai the", "bo cap", "bai bo", "abolish")),
    FOUND("thành lập", Set.of("thanh lap", "lap moi", "found"));

    private final String word;
    private final Set<String> spellings;

    Act(String word, Set<String> spellings) {
        this.word = word;
        this.spellings = spellings;
    }

    /** As it is written in a file, whatever the page's language. */
    public String word() {
        return word;
    }

    public String label() {
        return tr(word);
    }

    /** As people write it, with or without marks; null: none of them. */
    static @Nullable Act of(String written) {
        var folded = Words.fold(written.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(act -> act.spellings.contains(folded))
                .findFirst()
                .orElse(null);
    }
}
