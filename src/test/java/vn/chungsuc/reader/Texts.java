package vn.chungsuc.reader;

import java.util.List;

/** Small texts read as the body of a paper. */
final class Texts {

    private Texts() {}

    static Paper paper(String body) {
        return Paper.of(SourceText.of(body));
    }

    static List<Finding> findings(String body) {
        var findings = new Findings();
        new FigureRules().check(paper(body), List.of(), Reference.NONE, findings);
        return findings.found();
    }

    /** «rule: message» of the errors. */
    static List<String> errors(String body) {
        return findings(body).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + ": " + finding.message())
                .toList();
    }

    static List<String> warnings(String body) {
        return findings(body).stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .map(finding -> finding.rule() + ": " + finding.message())
                .toList();
    }

    static List<Agreement> agreements(String body) {
        var findings = new Findings();
        new FigureRules().check(paper(body), List.of(), Reference.NONE, findings);
        return findings.agreed();
    }
}
