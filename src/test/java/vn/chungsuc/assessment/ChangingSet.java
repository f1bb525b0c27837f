package vn.chungsuc.assessment;

import vn.chungsuc.criteria.SetUpload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented set as a draft of its own name: every kind of requirement, and it may change. */
final class ChangingSet {

    private ChangingSet() {}

    static SetUpload draft(String id) throws IOException {
        return SetUpload.ofText(text(id));
    }

    /** Irrigated fields of group 1: 85 % becomes 95 %. */
    static SetUpload stricter(String id) throws IOException {
        var text = text(id);
        var at = text.indexOf("{dimension: \"1\", value: 85}");
        return SetUpload.ofText(
                text.substring(0, at) + text.substring(at).replaceFirst("value: 85", "value: 95"));
    }

    private static String text(String id) throws IOException {
        try (var in = ChangingSet.class.getResourceAsStream("/criteria/qd-minh-hoa.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: qd-minh-hoa", "id: " + id);
        }
    }
}
