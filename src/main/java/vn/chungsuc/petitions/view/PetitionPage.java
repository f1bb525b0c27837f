package vn.chungsuc.petitions.view;

import vn.chungsuc.petitions.Addressee;
import vn.chungsuc.petitions.Petition;
import vn.chungsuc.petitions.Turn;
import vn.chungsuc.shared.TypedForm;

import java.util.List;
import java.util.Set;

/**
 * One petition.
 *
 * @param open the turns the officer may make it take
 * @param addressees to whom it may be passed
 * @param mayChange its words
 * @param form what was typed and refused
 */
public record PetitionPage(
        Petition petition,
        List<Turn> turns,
        Set<Turn.Kind> open,
        List<Addressee> addressees,
        boolean mayChange,
        TypedForm form) {

    public boolean may(Turn.Kind kind) {
        return open.contains(kind);
    }
}
