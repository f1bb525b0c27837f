package vn.chungsuc.reader;

/**
 * How deep a paragraph stands, by what it begins with.
 *
 * @param style the same for items of one list: «NUMBER», «DOTTED2», «DASH»; "" of running text
 * @param depth bigger is deeper
 * @param end offset of the first letter after it
 */
record Mark(String style, int depth, int end) {

    private static final Mark TEXT = new Mark("", 50, 0);

    static Mark of(String text) {
        var opener = Opener.within(text);
        if (opener == null) {
            return TEXT;
        }
        var number = opener.number() == null ? "" : opener.number();
        var dots = (int) number.chars().filter(sign -> sign == '.').count();
        return new Mark(
                opener.style().name() + (dots == 0 ? "" : dots),
                depth(opener.style()) + dots,
                opener.end());
    }

    private static int depth(Opener.Style style) {
        return switch (style) {
            case PART, CHAPTER, CAPITAL, ROMAN, SECTION, ARTICLE -> style.ordinal();
            case NUMBER, DOTTED -> 10;
            case LETTER -> 20;
            case CRITERION -> 28;
            case STAR -> 30;
            case FIRSTLY -> 40;
            case DASH -> 60;
            case PLUS -> 70;
        };
    }

    boolean isText() {
        return style.isEmpty();
    }
}
