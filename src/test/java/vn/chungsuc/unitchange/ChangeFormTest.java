package vn.chungsuc.unitchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.chungsuc.shared.Fault;

import java.util.Map;

/** A split typed into the form reads as the same rows of a file would. */
class ChangeFormTest {

    private static ChangeForm split(String old, String parts) {
        return new ChangeForm(
                Map.of("viec", "chia tách", "cu", old, "chia", parts, "tu-ngay", "01/03/2026"));
    }

    @Test
    void eachLineIsAPart() {
        var form = split("30001", "30011; xã Tân Một; 60\n\n 30012;xã Tân Hai;40;301 ");
        assertThat(form.rows())
                .containsExactly(
                        new Row(1, "chia tách", "30001", "", "30011", "", "xã Tân Một", "", "60"),
                        new Row(
                                2,
                                "chia tách",
                                "30001",
                                "",
                                "30012",
                                "",
                                "xã Tân Hai",
                                "301",
                                "40"));
        assertThat(form.faults()).isEmpty();
        assertThat(form.title()).isEqualTo("chia tách 30001");
    }

    @Test
    void whatIsNoSplitIsToldBesideItsField() {
        var two = split("30001, 30002", "30011; A; 60");
        two.rows();
        assertThat(two.faults()).extracting(Fault::field).containsExactly("cu", "chia");
        var cut = split("30001", "30011 xã Tân Một\n30012; B");
        cut.rows();
        assertThat(cut.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("chia");
                    assertThat(fault.sentence()).contains("«30011 xã Tân Một»");
                });
    }
}
