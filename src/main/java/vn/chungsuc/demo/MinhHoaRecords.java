package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.PaperFacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What invented decisions say of the invented communes: which set counts, who was recognised. */
@Component
class MinhHoaRecords {

    private final DemoUnits units;

    MinhHoaRecords(DemoUnits units) {
        this.units = units;
    }

    PaperFacts chosenSets(MinhHoa world) {
        var chosen = new ArrayList<PaperFacts.ChosenSet>();
        for (var period : world.sets()) {
            for (int year : period.years()) {
                var on = LocalDate.of(year, 12, 31);
                var province = units.require(world.province().code(), on).id();
                chosen.add(
                        new PaperFacts.ChosenSet(
                                province, year, period.id(), world.change().act()));
                units.communes(province, period.id(), on)
                        .forEach(commune ->
                                chosen.add(
                                        new PaperFacts.ChosenSet(
                                                commune.id(),
                                                year,
                                                period.id(),
                                                "Tỉnh minh họa chọn bộ tiêu chí này")));
            }
        }
        return paper("Quyết định minh họa chọn bộ tiêu chí", null, chosen, List.of());
    }

    /** Communes that met every criterion of a year were recognised the summer after. */
    List<PaperFacts> recognitions(MinhHoa world) {
        var papers = new ArrayList<PaperFacts>();
        var known = new java.util.HashSet<Integer>();
        var period = world.sets().getFirst();
        for (int year : period.years()) {
            var decided = LocalDate.of(year + 1, 5, 20);
            var rows =
                    units.ready(period.id(), year).stream()
                            .filter(known::add)
                            .map(unit ->
                                    new PaperFacts.Recognition(
                                            unit,
                                            "NTM",
                                            year,
                                            "QĐ minh họa %02d/QĐ-UBND".formatted(year % 100),
                                            decided))
                            .toList();
            var citation =
                    "Quyết định minh họa %02d/QĐ-UBND của UBND tỉnh Minh Họa".formatted(year % 100);
            papers.add(paper(citation, decided, List.of(), rows));
        }
        return papers;
    }

    private static PaperFacts paper(
            String citation,
            @org.jspecify.annotations.Nullable LocalDate date,
            List<PaperFacts.ChosenSet> chosen,
            List<PaperFacts.Recognition> recognitions) {
        return new PaperFacts(
                new PaperFacts.Paper(citation, date),
                chosen,
                List.of(),
                List.of(),
                List.of(),
                recognitions,
                List.of());
    }
}
