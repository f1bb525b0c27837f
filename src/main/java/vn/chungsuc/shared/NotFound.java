package vn.chungsuc.shared;

/** Absent, or outside the officer's area: the two look the same on purpose (404). */
public class NotFound extends RuntimeException {

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
