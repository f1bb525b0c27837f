package vn.chungsuc.villages.view;

import vn.chungsuc.shared.Context;

import java.util.List;

/**
 * The indicators of a commune's sheet, with what its villages have given for each.
 *
 * @param villages how many there are
 */
public record VillageList(
        String title,
        Context context,
        String setName,
        String sheetPath,
        String basePath,
        int villages,
        List<Filter> filters,
        List<Group> groups) {

    public record Filter(String label, int count, String path, boolean current) {}

    public record Group(int number, String name, List<Line> lines) {}

    /**
     * @param sum in words; empty: nothing to add up
     * @param differs the sheet says something else
     */
    public record Line(
            String code,
            String name,
            String path,
            int given,
            String sum,
            String stands,
            boolean differs) {}
}
