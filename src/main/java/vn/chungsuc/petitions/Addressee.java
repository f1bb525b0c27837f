package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;

/**
 * Whom a petition is addressed to.
 *
 * @param unitId who acts on it: of an office outside the product, who follows it there
 * @param bodyId null: outside
 */
public record Addressee(int unitId, @Nullable Integer bodyId, String name) {

    public boolean isOutside() {
        return bodyId == null;
    }
}
