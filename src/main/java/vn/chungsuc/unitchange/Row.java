package vn.chungsuc.unitchange;

/**
 * One row of a list of changes, as written.
 *
 * @param line as a person sees it in the file, from 1
 * @param share of the old unit's people, in percent; empty: the whole, or not stated
 * @param act what it does, in one of the words of {@link Act}
 */
public record Row(
        int line,
        String act,
        String oldCode,
        String oldName,
        String newCode,
        String newKind,
        String newName,
        String parent,
        String share) {}
