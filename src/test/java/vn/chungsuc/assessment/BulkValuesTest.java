package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.chungsuc.assessment.SheetWorld.at;
import static vn.chungsuc.assessment.SheetWorld.officer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.assessment.BulkFile.Format;
import vn.chungsuc.criteria.CriteriaSets;
import vn.chungsuc.criteria.Reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

@DatabaseTest
class BulkValuesTest {

    private static final int YEAR = 2023;
    private static int next = 73000;

    @Autowired private BulkValues bulk;
    @Autowired private SaveIndicatorValue save;
    @Autowired private Sheets sheets;
    @Autowired private CriteriaSets sets;
    @Autowired private JdbcClient jdbc;

    private String one = "";
    private String two = "";
    private int unit;

    @BeforeEach
    void twoCommunesUnderOneRoof() {
        var world = new SheetWorld(jdbc);
        unit = world.commune(String.valueOf(next++));
        one = String.valueOf(next++);
        two = String.valueOf(next++);
        world.under(world.commune(one), unit);
        world.under(world.commune(two), unit);
    }

    private BulkResult send(String text, boolean replace, Format format) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8), replace, format);
    }

    private BulkResult send(byte[] body, boolean replace, Format format) throws IOException {
        return bulk.handle(
                BulkFile.of(
                        officer(unit, 5),
                        SheetWorld.SET,
                        YEAR,
                        replace,
                        format,
                        new ByteArrayInputStream(body)));
    }

    private Sheet sheet(String code) {
        return sheets.read(officer(unit, 5).scope(), at(code, YEAR));
    }

    private String csv(String rows) {
        return "unit,indicator,value,numerator,denominator,achieved\n"
                + rows.replace("$1", one).replace("$2", two);
    }

    @Test
    void savesJudgesAndRollsUpAWholeFile() throws IOException {
        var file =
                csv(
                        "$1,3.1,,80,100,\n"
                                + "$1,1.1,,,,đạt\n"
                                + "$1,1.2,,,,x\n"
                                + "$2,3.1,\"79,5\",,,\n"
                                + "$2,11,0,,,\n");
        var result = send(file, false, Format.CSV);
        assertThat(result.refused()).isEmpty();
        assertThat(result.saved()).isEqualTo(5);
        assertThat(sheet(one).rollup().verdicts().letters()).startsWith("MM");
        assertThat(sheet(one).rollup().tally().criteriaMet()).isEqualTo(1);
        var again = sheet(one).rollup();
        assertThat(Rollup.of(sheet(one).set(), again.verdicts())).isEqualTo(again);
        var eleven = sets.require(SheetWorld.SET).requireIndicator("11");
        assertThat(sheet(two).cell(eleven).value()).isEqualByComparingTo("0");

        var repeated = send(file, false, Format.CSV);
        assertThat(repeated.saved()).isZero();
        assertThat(repeated.unchanged()).isEqualTo(5);
    }

    @Test
    void readsJsonLinesToo() throws IOException {
        var file =
                """
                {"unit":"%s","indicator":"3.1","numerator":80,"denominator":100}
                {"unit":"%s","indicator":"1.1","achieved":false}
                {"unit":"%s","indicator":"3.1","value":"80"}
                """
                        .formatted(one, one, two);
        var result = send(file, false, Format.NDJSON);
        assertThat(result.refused()).hasSize(1);
        assertThat(result.refused().getFirst().line()).isEqualTo(3);
        assertThat(result.refused().getFirst().column()).isEqualTo("value");
        assertThat(sheet(one).isOpen()).isFalse();
    }

    /** As they are kept, after a way through the database's own format of rows. */
    @Test
    void wordsAndFiguresStandAsTheyWereSent() throws IOException {
        var note = "đo\tlại; dòng\nhai \\N \\. «ổ» 🌾";
        var file =
                """
                {"unit":"%s","indicator":"3.1","value":79.05,"note":"%s"}
                {"unit":"%s","indicator":"11","value":0.5}
                {"unit":"%s","indicator":"11","value":100}
                """
                        .formatted(
                                one,
                                note.replace("\\", "\\\\")
                                        .replace("\t", "\\t")
                                        .replace("\n", "\\n"),
                                one,
                                two);
        var result = send(file, false, Format.NDJSON);
        assertThat(result.refused()).isEmpty();
        var set = sets.require(SheetWorld.SET);
        var cell = sheet(one).cell(set.requireIndicator("3.1"));
        assertThat(cell.details().note()).isEqualTo(note);
        assertThat(cell.value()).isEqualByComparingTo("79.05");
        assertThat(sheet(one).cell(set.requireIndicator("11")).value()).isEqualByComparingTo("0.5");
        assertThat(sheet(two).cell(set.requireIndicator("11")).value()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $1,3.1,abc,,,           | value     | Không đọc được số «abc»
                    $1,3.1,150,,,           | value     | lớn hơn 100
                    $1,3.1,,5900,5642,      | numerator | lớn hơn mẫu số
                    $1,3.1,,5900,,          | denominator | Thiếu mẫu số
                    $1,99.9,1,,,            | indicator | không có trong bộ tiêu chí
                    77777,3.1,1,,,          | unit      | Không có đơn vị mã «77777»
                    $1,1.1,,,,có lẽ         | achieved  | Không đọc được «có lẽ»
                    $1,3.1,90,1,2,          | value     | không khớp 1/2 = 50 %
                    $1,3.1,53.125,,,        | value     | 53,125
                    $1,3.1                  | unit      | Dòng có 2 cột
                    """)
    void refusesALineInASentence(String row, String column, String sentence) throws IOException {
        var result = send(csv("$2,1.1,,,,đạt\n" + row + "\n"), false, Format.CSV);
        assertThat(result.saved()).isZero();
        assertThat(result.refused()).hasSize(1);
        assertThat(result.refused().getFirst().line()).isEqualTo(3);
        assertThat(result.refused().getFirst().column()).isEqualTo(column);
        assertThat(result.refused().getFirst().message()).contains(sentence);
        assertThat(sheet(two).isOpen()).isFalse();
    }

    @Test
    void refusesAFileItCannotRead() throws IOException {
        var latin = csv("$1,1.1,,,,đạt\n").getBytes(Charset.forName("UTF-16LE"));
        assertThat(send(latin, false, Format.CSV).refused().getFirst().message())
                .contains("không phải UTF-8");
        assertThat(send("unit,value\n1,2\n", false, Format.CSV).refused().getFirst().message())
                .contains("thiếu cột «indicator»");
        assertThat(send("", false, Format.CSV).refused()).hasSize(1);
        assertThat(send("\ufeff" + csv("$1,1.1,,,,đạt\n"), false, Format.CSV).saved()).isEqualTo(1);
    }

    @Test
    void writesOverAFigureOnlyWhenToldTo() throws IOException {
        save.handle(officer(unit, 1), at(one, YEAR), "1.1", Entry.of(Reading.NOT_ACHIEVED), 0);
        var file = csv("$1,1.1,,,,đạt\n$1,1.2,,,,đạt\n");
        assertThat(send(file, false, Format.CSV).refused()).hasSize(1);
        assertThat(send(file, true, Format.CSV).saved()).isEqualTo(2);
        assertThat(sheet(one).rollup().verdicts().letters()).startsWith("MM");
        assertThat(sheet(one).cells().getFirst().version()).isEqualTo(2);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from journal.entry_v
                                        where action = 'values-imported' and unit_id = :unit and after ->> 'saved' = '2'
                                        """)
                                .param("unit", unit)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aFileForANewYearCarriesWhatItDoesNotGive() throws IOException {
        save.handle(officer(unit, 1), at(one, YEAR - 1), "1.1", Entry.of(Reading.ACHIEVED), 0);
        save.handle(officer(unit, 1), at(one, YEAR - 1), "3.2", Entry.of(Reading.ACHIEVED), 0);
        assertThat(send(csv("$1,1.1,,,,không đạt\n"), false, Format.CSV).saved()).isEqualTo(1);
        assertThat(sheet(one).rollup().verdicts().letters()).startsWith("N");
        assertThat(sheet(one).rollup().indicatorsCarried()).isEqualTo(1);
        var carried = sets.require(SheetWorld.SET).requireIndicator("3.2");
        assertThat(sheet(one).cell(carried).carriedFrom()).isEqualTo(YEAR - 1);
        assertThat(send(csv("$1,3.2,,,,đạt\n"), false, Format.CSV).saved()).isEqualTo(1);
        assertThat(sheet(one).rollup().indicatorsCarried()).isZero();
    }
}
