package vn.chungsuc.people;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Fault;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the forms of bodies and signers, and says what is wrong beside each field. */
class PeopleForm {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> typed;
    private final List<Fault> faults = new ArrayList<>();

    PeopleForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, String> of(Body body, String unitCode) {
        var fields = new HashMap<String, String>();
        fields.put("unit", unitCode);
        fields.put("kind", body.kind());
        fields.put("name", body.name());
        fields.put("superior", body.superior() == null ? "" : body.superior());
        fields.put("heading", body.heading());
        fields.put("symbol", body.symbol());
        fields.put("place", body.place());
        fields.put("validFrom", Vi.date(body.validFrom()));
        fields.put("lastDay", Vi.date(body.lastDay()));
        return fields;
    }

    List<Fault> faults() {
        return faults;
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    NewBody body() {
        var from = day("validFrom", true);
        return new NewBody(
                required("kind", tr("Chọn loại cơ quan.")),
                required("name", tr("Ghi tên cơ quan.")),
                optional("superior"),
                required("heading", tr("Ghi dòng tên cơ quan như trên văn bản.")).replace("\r", ""),
                required("symbol", tr("Ghi ký hiệu, ví dụ UBND.")),
                required("place", tr("Ghi địa danh.")),
                from == null ? LocalDate.EPOCH : from,
                lastDay(from));
    }

    NewMember member() {
        var known = number("person");
        var from = day("memberFrom", true);
        var last = day("memberLast", false);
        if (last != null && from != null && last.isBefore(from)) {
            faults.add(new Fault("memberLast", tr("Ngày cuối trước ngày đầu.")));
        }
        return new NewMember(
                known,
                known == null ? contact() : new NewMember.Contact("", null, null, null, null),
                required("memberTitle", tr("Ghi chức danh trong tổ chức, ví dụ Phó Trưởng ban.")),
                from == null ? LocalDate.EPOCH : from,
                last,
                decision());
    }

    NewMember.Contact contact() {
        var email = optional("email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            faults.add(new Fault("email", tr("«%s» không phải địa chỉ thư điện tử.", email)));
        }
        var phone = optional("phone");
        if (phone != null && !phone.matches("\\+?[0-9 .()-]{6,20}")) {
            faults.add(new Fault("phone", tr("«%s» không phải số điện thoại.", phone)));
        }
        return new NewMember.Contact(
                required("personName", tr("Ghi họ tên, hoặc chọn người đã có.")),
                optional("post"),
                phone,
                email,
                optional("account"));
    }

    Decision decision() {
        return new Decision(
                optional("decisionNumber"), day("decisionDate", false), optional("decisionIssuer"));
    }

    /** Null: nothing chosen. */
    @Nullable Integer number(String field) {
        var text = text(field);
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    NewSigner signer() {
        var from = day("validFrom", true);
        return new NewSigner(
                optional("authority"),
                optional("acting"),
                required("title", tr("Ghi chức vụ, ví dụ CHỦ TỊCH.")),
                required("fullName", tr("Ghi họ tên.")),
                from == null ? LocalDate.EPOCH : from,
                lastDay(from));
    }

    /** Null after a fault. */
    @Nullable LocalDate day(String field, boolean required) {
        var text = text(field);
        if (text.isEmpty() && !required) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException unreadable) {
            faults.add(
                    new Fault(
                            field,
                            text.isEmpty()
                                    ? tr("Ghi ngày, ví dụ 01/07/2025.")
                                    : tr("Không đọc được ngày «%s». Viết như 01/07/2025.", text)));
            return null;
        }
    }

    private @Nullable LocalDate lastDay(@Nullable LocalDate from) {
        var last = day("lastDay", false);
        if (last != null && from != null && last.isBefore(from)) {
            faults.add(new Fault("lastDay", tr("Ngày cuối trước ngày đầu.")));
        }
        return last;
    }

    String required(String field, String sentence) {
        var text = text(field);
        if (text.isEmpty()) {
            faults.add(new Fault(field, sentence));
        }
        return text;
    }

    @Nullable String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }
}
