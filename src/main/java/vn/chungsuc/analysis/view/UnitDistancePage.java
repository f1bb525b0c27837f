package vn.chungsuc.analysis.view;

import vn.chungsuc.criteria.Verdict;
import vn.chungsuc.shared.Context;

import java.util.List;

/** What one unit lacks, criterion by criterion, the nearest first. */
public record UnitDistancePage(
        Context context,
        String title,
        String sentence,
        List<Tab> tabs,
        String set,
        String export,
        List<Lack> lacks) {

    /**
     * @param counts it is among the fewest that lead to the next class
     */
    public record Lack(
            String criterion, int needed, boolean counts, List<Missing> indicators, String path) {}

    /**
     * @param figure as it stands, «58 triệu đồng»
     * @param requirement the bar, or «chưa có ngưỡng»
     * @param gap «thiếu 45 trên tổng 1.800», or empty
     */
    public record Missing(
            String name,
            Verdict verdict,
            String figure,
            String requirement,
            String gap,
            boolean optional,
            String path) {}
}
