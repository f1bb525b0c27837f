package vn.chungsuc.reader;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part, point or bullet.
 *
 * @param number as written without its final mark: «I», «1.2», «a», «Điều 3», «Một là»; null: a
 *     bullet
 */
public record OutlineItem(
        @Nullable String number, String title, int line, List<OutlineItem> children) {}
