package vn.chungsuc.collection;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Indicator;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.criteria.VillageSum;
import vn.chungsuc.shared.Scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a round, side by side. */
@Component
class Answers {

    private final RequestQueries queries;

    Answers(RequestQueries queries) {
        this.queries = queries;
    }

    /**
     * @param requests one for each village
     * @param readings by request, then by code; who left an indicator blank has none
     */
    record SideBySide(List<Request> requests, Map<Long, Map<String, Reading>> readings) {

        List<Request> answered() {
            return requests.stream().filter(one -> one.sentAt() != null).toList();
        }

        Reading of(Request request, Indicator indicator) {
            return readings.getOrDefault(request.id(), Map.of())
                    .getOrDefault(indicator.code(), Reading.NOTHING);
        }

        VillageSum sum(Indicator indicator) {
            var given = new ArrayList<Reading>();
            for (var request : requests) {
                if (of(request, indicator) != Reading.NOTHING) {
                    given.add(of(request, indicator));
                }
            }
            return VillageSum.of(indicator, given);
        }

        /** Villages without a figure for the indicator. */
        List<Request> missing(Indicator indicator) {
            return requests.stream().filter(one -> of(one, indicator) == Reading.NOTHING).toList();
        }
    }

    SideBySide of(Scope scope, Round round, CriteriaSet set) {
        var requests = queries.ofRound(scope, round.id());
        var readings = new HashMap<Long, Map<String, Reading>>();
        for (var request : requests) {
            var typed = AskedFields.typed(queries.answers(scope, request.id()));
            var given = new LinkedHashMap<String, Reading>();
            for (var field : AskedFields.of(set, request, typed)) {
                var reading = RequestPages.readable(field);
                if (reading != Reading.NOTHING) {
                    given.put(field.code(), reading);
                }
            }
            readings.put(request.id(), given);
        }
        return new SideBySide(requests, readings);
    }
}
