package vn.chungsuc.criteria;

/** How a figure is held against its bar; «dưới 4%» and «không quá 4%» differ at exactly 4. */
public enum Operator {
    AT_LEAST(">=", "≥"),
    AT_MOST("<=", "≤"),
    MORE_THAN(">", ">"),
    LESS_THAN("<", "<"),
    EXACTLY("=", "=");

    private final String code;
    private final String sign;

    Operator(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** As files write it: {@code >=}. */
    public String code() {
        return code;
    }

    /** As papers write it: {@code ≥}. */
    public String sign() {
        return sign;
    }

    /**
     * @param comparison the sign of figure minus bar
     */
    boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case MORE_THAN -> comparison > 0;
            case LESS_THAN -> comparison < 0;
            case EXACTLY -> comparison == 0;
        };
    }
}
