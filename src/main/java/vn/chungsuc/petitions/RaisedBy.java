package vn.chungsuc.petitions;

import static vn.chungsuc.shared.Language.tr;

/** From whom a petition comes. */
public enum RaisedBy {
    UNIT("Đơn vị"),
    MEETING("Cuộc họp, đối thoại"),
    ENTERPRISE("Doanh nghiệp, hợp tác xã"),
    RESIDENTS("Người dân");

    private final String word;

    RaisedBy(String word) {
        this.word = word;
    }

    public String label() {
        return tr(word);
    }
}
