package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What surrounds every page: who is signed in, the menu they may use, whether this is the demo.
 * Every HTML page finds it in its model as {@code shell}.
 */
public record Shell(@Nullable Officer officer, List<Section> menu, List<Item> thumb, boolean demo) {

    public record Section(String title, List<Item> items) {}

    public record Item(String label, String path, @Nullable String icon, boolean current) {}
}
