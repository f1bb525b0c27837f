package vn.chungsuc.shared;

import org.jspecify.annotations.Nullable;

/**
 * A line of the menu. Each module publishes its own as beans, so a module that is not there leaves
 * no line.
 *
 * @param order place among all entries; the first four with an icon also stand under the thumb on a
 *     phone
 * @param path leads there; the line is marked on every page below it
 * @param icon a name of {@code assets/icons.svg}, or null
 * @param permission without it the line is not shown; null shows it to everyone signed in
 */
public record MenuEntry(
        Part part,
        int order,
        String label,
        String path,
        @Nullable String icon,
        @Nullable Permission permission) {

    public enum Part {
        HOME(""),
        TRACK("Theo dõi"),
        PAPERS("Hồ sơ và văn bản"),
        RESOURCES("Nguồn lực"),
        CATALOGUE("Danh mục¦nhóm chức năng"),
        ADMIN("Quản trị");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    boolean isFor(Officer officer) {
        return permission == null || officer.may(permission);
    }

    boolean leadsTo(String requested) {
        return path.equals(requested) || (!path.equals("/") && requested.startsWith(path + "/"));
    }
}
