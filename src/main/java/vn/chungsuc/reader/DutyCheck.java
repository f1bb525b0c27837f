package vn.chungsuc.reader;

/** A plan's duties have somebody who does them, and a day. */
final class DutyCheck implements Check {

    static final String WHO = "duty-without-who";
    static final String WHEN = "duty-without-when";

    @Override
    public void check(Passages passages, Reference reference, Findings findings) {
        if (!Duties.isPlan(passages)) {
            return;
        }
        var duties = Duties.of(passages);
        for (var duty : duties) {
            if (duty.who() == null && duty.limited()) {
                findings.add(
                        new Finding(
                                WHO,
                                Severity.WARN,
                                duty.line(),
                                shortened(duty.what()),
                                "Việc có thời hạn («" + duty.by() + "») nhưng không nêu ai làm.",
                                "",
                                ""));
            }
        }
        if (duties.size() > 2 && duties.stream().allMatch(duty -> duty.by() == null)) {
            var first = duties.getFirst();
            findings.add(
                    new Finding(
                            WHEN,
                            Severity.WARN,
                            first.line(),
                            shortened(first.what()),
                            "Giao " + duties.size() + " việc nhưng không việc nào có thời hạn.",
                            "",
                            ""));
        }
    }

    private static String shortened(String what) {
        return what.length() > 160 ? what.substring(0, 160).strip() : what;
    }
}
