package vn.chungsuc.quickreport;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.handin.Digest;
import vn.chungsuc.quickreport.QuickFigures.Stand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a month's report says in short, for its receiver. */
final class Digests {

    private Digests() {}

    static Digest of(QuickFigures figures, Map<String, String> words) {
        var own = figures.ownStand();
        var counts = new ArrayList<Digest.Count>();
        var gained = new ArrayList<String>();
        var lost = new ArrayList<String>();
        var lacking = new ArrayList<Digest.Lack>();
        if (own != null) {
            count(own, figures.total(), counts);
            own.gained().forEach(n -> gained.add("tiêu chí " + n + " " + figures.nameOf(n)));
            own.gainedIndicators().forEach(code -> gained.add("chỉ tiêu " + code));
            own.lost().forEach(n -> lost.add("tiêu chí " + n + " " + figures.nameOf(n)));
            own.lostIndicators().forEach(code -> lost.add("chỉ tiêu " + code));
            own.lacking().stream()
                    .filter(QuickFigures.Lack::wantsCause)
                    .forEach(lack ->
                            lacking.add(
                                    new Digest.Lack(
                                            lack.code(),
                                            lack.name(),
                                            lack.cause(),
                                            lack.proposal())));
        } else {
            var known = figures.assessed();
            var ready = known.stream().filter(stand -> isReady(stand, figures.total())).count();
            counts.add(
                    new Digest.Count(
                            "Đơn vị đạt đủ tiêu chí", (int) ready, figures.units().size(), null));
            for (var stand : known) {
                stand.gained().forEach(n -> gained.add(stand.name() + ": tiêu chí " + n));
                stand.lost().forEach(n -> lost.add(stand.name() + ": tiêu chí " + n));
            }
        }
        return new Digest(
                counts, gained, lost, lacking, inOrder(words), missing(own), figures.asOf());
    }

    private static List<String> missing(@Nullable Stand own) {
        return own == null
                ? List.of()
                : own.lacking().stream()
                        .filter(QuickFigures.Lack::wantsFigure)
                        .map(QuickFigures.Lack::code)
                        .toList();
    }

    private static void count(Stand own, int total, List<Digest.Count> to) {
        var now = own.now();
        var before = own.before();
        if (now != null) {
            to.add(
                    new Digest.Count(
                            "Tiêu chí đạt",
                            now.criteria(),
                            total,
                            before == null ? null : before.criteria()));
            to.add(
                    new Digest.Count(
                            "Chỉ tiêu đạt",
                            now.indicators(),
                            now.applicable(),
                            before == null ? null : before.indicators()));
        }
    }

    private static boolean isReady(Stand stand, int total) {
        return stand.now() != null && stand.now().criteria() == total;
    }

    private static Map<String, String> inOrder(Map<String, String> words) {
        var ordered = new LinkedHashMap<String, String>();
        for (var part : QuickOutline.MONTHLY.parts()) {
            @Nullable String written = part.words() == null ? null : words.get(part.words());
            if (part.words() != null && written != null && !written.isBlank()) {
                ordered.put(part.words(), written);
            }
        }
        return ordered;
    }
}
