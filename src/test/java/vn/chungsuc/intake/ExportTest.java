package vn.chungsuc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.access.TestOfficers;
import vn.chungsuc.assessment.Entry;
import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.criteria.Reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;

/** All values of an area as one workbook. */
@DatabaseTest
class ExportTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private TestOfficers officers;
    @Autowired private SaveIndicatorValue save;
    @Autowired private WriteExport writeExport;

    @Test
    void everyValueOfTheAreaIsARowAndNothingOfAnother() throws Exception {
        new OfficeWorld(jdbc).district("9651");
        new OfficeWorld(jdbc).district("9652");
        var mine = officers.officer("xuat-9651", "vpdp-tinh", "9651");
        var other = officers.officer("xuat-9652", "vpdp-tinh", "9652");
        var set = "xa-ntm-2021-2025";
        var income = Entry.of(Reading.figure(new BigDecimal("61.5")));
        save.handle(mine, SheetAddress.of("965101", set, 2024, null), "10", income, 0);
        save.handle(other, SheetAddress.of("965201", set, 2024, null), "10", income, 0);

        var out = new ByteArrayOutputStream();
        var told = new ArrayList<Integer>();
        writeExport.handle(mine.scope().unitId(), 2023, 2025, out, told::add);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("965101");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("10");
            assertThat(rows.get(1).getCellAsNumber(6)).hasValue(new BigDecimal("61.5"));
        }
        assertThat(told).last().isEqualTo(1);
    }
}
