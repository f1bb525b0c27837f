package vn.chungsuc.reader;

import java.util.List;

/** Everything that is checked, in the order it is told. */
final class Rules {

    static final List<Rule> ALL =
            List.of(
                    new HeadRule(),
                    new PlaceholderRule(),
                    new SignerRule(),
                    new IssuerRule(),
                    new NumberingRule(),
                    new CitationRule(),
                    new CitationFormRule(),
                    new AnnexRule(),
                    new EndMarkRule(),
                    new RecipientRule(),
                    new FigureRules(),
                    new SpellingRule(),
                    new PlaceRule(),
                    new CapitalRule());

    private Rules() {}
}
