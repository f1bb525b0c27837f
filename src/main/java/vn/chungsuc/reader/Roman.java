package vn.chungsuc.reader;

/** Roman numbers up to the few dozens a document has parts. */
final class Roman {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    static String of(int number) {
        var roman = new StringBuilder();
        int left = Math.min(number, 399);
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /**
     * @return 0: no Roman number as one writes it
     */
    static int value(String written) {
        for (int number = 1; number < 60; number++) {
            if (of(number).equals(written)) {
                return number;
            }
        }
        return 0;
    }
}
