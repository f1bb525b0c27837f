package vn.chungsuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.CriteriaSets;

@DatabaseTest
class PlaceNamesTest {

    @Autowired private CriteriaSets sets;

    private CriteriaSet set() {
        return sets.require("xa-ntm-2021-2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "–",
            textBlock =
                    """
                    TC 17/17.1/anh.jpg                  | 17.1
                    TC17-17.1 bien ban.pdf              | 17.1
                    Tieu chi 6/ke hoach.docx            | TC 6
                    Tiêu chí số 11/báo cáo.pdf          | 11
                    17.1 bien ban.pdf                   | 17.1
                    hồ sơ/17_01 biên bản.pdf            | 17.1
                    17/17.2.pdf                         | 17.2
                    06 - Van hoa/anh 1.png           | TC 6
                    minh chung 12.1, 12.2.xlsx          | 12.1; 12.2
                    Bien ban ngay 12.5.2024.pdf         | ''
                    QD 318 ngay 08-03-2022.pdf          | ''
                    IMG_2024_01_05.heic                 | ''
                    scan 99.9.pdf                       | ''
                    anh chup.png                        | ''
                    """)
    void aNameProposesAPlaceOrNone(String path, String places) {
        var proposed = new PlaceNames(set()).propose(path);
        assertThat(PlaceNames.join(set(), proposed)).isEqualTo(places == null ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17.1                  | 17.1
                    17.2; 17.1            | 17.1; 17.2
                    TC 6                  | TC 6
                    6                     | TC 6
                    tiêu chí 6, 12.1      | TC 6; 12.1
                    11                    | 11
                    17.1. Tỷ lệ hộ        | 17.1
                    """)
    void aPlaceIsTypedAsPeopleWriteIt(String typed, String places) {
        var read = new PlaceNames(set()).read(typed);
        assertThat(PlaceNames.join(set(), read)).isEqualTo(places);
    }

    @org.junit.jupiter.api.Test
    void aWordThatIsNoPlaceIsNamed() {
        assertThatThrownBy(() -> new PlaceNames(set()).read("17.1; 17.99"))
                .hasMessageContaining("«17.99»");
    }
}
