package vn.chungsuc.tasks;

/**
 * Somebody who may be given a part.
 *
 * @param name as people say it; several may share it
 * @param label told apart from the others
 */
public record PartyOption(Party.Kind kind, int id, String name, String label) {

    public Party party() {
        return new Party(kind, id);
    }

    public String key() {
        return party().key();
    }
}
