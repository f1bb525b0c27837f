package vn.chungsuc.assignments;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** What a decision of assignment settles; each part of it has an annex of its own. */
public enum Section {
    /** Members help communes, or villages. */
    AREAS("dia-ban", "Địa bàn¦phân công", "Thành viên giúp đỡ xã, thôn (nông thôn mới, OCOP)"),
    /** Members answer for criteria and indicators of the unit itself. */
    CRITERIA(
            "tieu-chi",
            "Tiêu chí, chỉ tiêu",
            "Thành viên phụ trách tiêu chí, chỉ tiêu của chính đơn vị"),
    /** Offices answer for criteria and indicators, each with its task. */
    AGENCIES(
            "co-quan",
            "Cơ quan, đơn vị",
            "Cơ quan, đơn vị chủ trì tiêu chí, chỉ tiêu, kèm nhiệm vụ");

    private final String key;
    private final String word;
    private final String choice;

    Section(String key, String word, String choice) {
        this.key = key;
        this.word = word;
        this.choice = choice;
    }

    /** In the URL. */
    public String key() {
        return key;
    }

    public String word() {
        return tr(word);
    }

    /** As a choice says it. */
    public String choice() {
        return tr(choice);
    }

    static @Nullable Section of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElse(null);
    }
}
