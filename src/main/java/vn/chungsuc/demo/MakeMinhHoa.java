package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.BulkFile;
import vn.chungsuc.assessment.BulkValues;
import vn.chungsuc.assessment.LoadPaperFacts;
import vn.chungsuc.shared.Officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Six years of the invented province, entered by those who held it: the districts until they ended,
 * then the province.
 */
@Component
class MakeMinhHoa {

    private final MinhHoaValues values;
    private final MinhHoaRecords records;
    private final BulkValues bulk;
    private final LoadPaperFacts papers;

    MakeMinhHoa(
            MinhHoaValues values, MinhHoaRecords records, BulkValues bulk, LoadPaperFacts papers) {
        this.values = values;
        this.records = records;
        this.bulk = bulk;
        this.papers = papers;
    }

    void make(MinhHoa world, Map<String, Officer> officers) {
        papers.handle(MakeDemo.ACTOR, records.chosenSets(world));
        for (var period : world.sets()) {
            for (int year : period.years()) {
                holders(world, year)
                        .forEach(holder ->
                                enter(
                                        world,
                                        period,
                                        year,
                                        Objects.requireNonNull(officers.get(holder))));
            }
        }
        records.recognitions(world).forEach(paper -> papers.handle(MakeDemo.ACTOR, paper));
    }

    private static List<String> holders(MinhHoa world, int year) {
        return LocalDate.of(year, 12, 31).isBefore(world.change().date())
                ? world.holders().before()
                : world.holders().after();
    }

    private void enter(MinhHoa world, MinhHoa.SetYears period, int year, Officer officer) {
        var csv = values.csv(world.seed(), period, year, officer.scope().unitId());
        var file =
                BulkFile.of(
                        officer,
                        period.id(),
                        year,
                        false,
                        BulkFile.Format.CSV,
                        new ByteArrayInputStream(csv));
        try {
            var result = bulk.handle(file);
            if (result.isRefused()) {
                throw new IllegalStateException(year + ": " + result.refused().getFirst());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
