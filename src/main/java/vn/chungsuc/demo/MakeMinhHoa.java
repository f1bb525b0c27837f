package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.BulkFile;
import vn.chungsuc.assessment.BulkValues;
import vn.chungsuc.assessment.LoadPaperFacts;
import vn.chungsuc.shared.Officer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private final Clock clock;

    MakeMinhHoa(
            MinhHoaValues values,
            MinhHoaRecords records,
            BulkValues bulk,
            LoadPaperFacts papers,
            Clock clock) {
        this.clock = clock;
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

    /** The newest year month by month, so that a month's report has something to tell. */
    private void enter(MinhHoa world, MinhHoa.SetYears period, int year, Officer officer) {
        var holder = officer.scope().unitId();
        if (period != world.sets().getLast()) {
            var csv = values.csv(world.seed(), period, year, holder);
            enter(period, year, officer, new MinhHoaValues.Batch(OffsetDateTime.now(clock), csv));
            return;
        }
        values.months(world.seed(), period, year, holder, LocalDate.now(clock))
                .forEach(batch -> enter(period, year, officer, batch));
    }

    private void enter(
            MinhHoa.SetYears period, int year, Officer officer, MinhHoaValues.Batch batch) {
        var file =
                BulkFile.of(
                                officer,
                                period.id(),
                                year,
                                true,
                                BulkFile.Format.CSV,
                                new ByteArrayInputStream(batch.csv()))
                        .enteredAt(batch.at());
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
