package vn.chungsuc.assessment;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Gives the lines of a bulk file one by one, never the whole file. */
interface BulkReader {

    /**
     * @return null at the end
     * @throws BulkFault for a line, or, when it is fatal, for all that follows
     */
    @Nullable BulkRow next() throws IOException;
}
