package vn.chungsuc.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «16/19 tiêu chí», reached or aimed at.
 *
 * @param time a name for when, "" where none is told
 * @param subject the unit it is of, "" : the paper's own
 */
record Share(Passage passage, Figure figure, boolean aim, String time, String subject) {

    /** «(năm 2021: 13/19 tiêu chí)» after «so với»: another year's. */
    private static final Pattern COMPARED = Sense.pattern("so với [^.;]{0,40}$");

    static List<Share> in(Passages passages, String base) {
        var own = passages.paper().particulars().place();
        var shares = new ArrayList<Share>();
        for (var passage : passages.all()) {
            for (var figure : passage.figures()) {
                if (figure.isRatio()
                        && figure.counts(base)
                        && !passage.quoted(figure.start())
                        && !COMPARED.matcher(passage.between(figure.start() - 50, figure.start()))
                                .find()) {
                    shares.add(of(passage, figure, own == null ? "" : own));
                }
            }
        }
        return shares;
    }

    private static Share of(Passage passage, Figure figure, String own) {
        var subject = Sense.subject(passage, figure.start());
        return new Share(
                passage,
                figure,
                Sense.isAim(passage, figure.start()),
                Sense.time(passage, figure.start()),
                subject.equals(own) ? "" : subject);
    }

    /** Of the same number of the same things. */
    boolean of(Figure whole) {
        return figure.of() != null
                && whole.of() != null
                && figure.of().compareTo(whole.of()) == 0
                && figure.base().equals(whole.base());
    }

    boolean before(Passage other, Figure there) {
        return passage.index() < other.index()
                || passage == other && figure.start() < there.start();
    }

    static long distinct(List<Share> shares) {
        return shares.stream()
                .map(share -> share.figure().value().stripTrailingZeros())
                .distinct()
                .count();
    }
}
