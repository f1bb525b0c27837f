package vn.chungsuc.handin.view;

/** How the obligations of a list stand, counted. */
public record Standing(
        int owed,
        int accepted,
        int waiting,
        int returned,
        int notYet,
        int late,
        int soon,
        int asked) {

    public int handedIn() {
        return accepted + waiting;
    }
}
