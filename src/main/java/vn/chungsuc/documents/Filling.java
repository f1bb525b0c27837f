package vn.chungsuc.documents;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.OfficialPaper.Block;

import java.util.List;
import java.util.Map;

/** What the module that writes a paper puts in the places of its template. */
public interface Filling {

    /** What stands for the word in a sentence; null: there is no such thing, nor the sentence. */
    @Nullable String word(String name);

    /**
     * What stands in the place of a paragraph; empty: there is nothing.
     *
     * @param number of the heading above it, for what counts on from there; empty: not known yet
     */
    List<Block> block(String name, String number);

    /** Where a page writes what is missing; null: not beside the paper. */
    default @Nullable String source(String written) {
        return "part:" + written;
    }

    /** Words alone, for the title, the basis and the recipients of a new paper. */
    static Filling of(Map<String, String> words) {
        return new Filling() {
            @Override
            public @Nullable String word(String name) {
                return words.get(name);
            }

            @Override
            public List<Block> block(String name, String number) {
                return List.of();
            }
        };
    }
}
