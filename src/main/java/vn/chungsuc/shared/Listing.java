package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a list is paged and sorted, as links: {@code trang} (from 1), {@code xep} (a key, with {@code
 * -} before it for descending). Filters stay in the links.
 *
 * @param page from 0
 * @param sort the key it is sorted by, with {@code -} before it for descending
 * @param address the list's own address with its filters, encoded, without page and sort
 */
public record Listing(int page, int size, long total, String sort, String address) {

    private static final int AROUND = 2;

    /**
     * As the request asks: its filters kept, its {@code trang} and {@code xep} replaced in every
     * link.
     */
    public static Listing of(
            HttpServletRequest request, int page, int size, long total, String sort) {
        var filters =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("trang")
                        .replaceQueryParam("xep")
                        .build(true);
        return new Listing(page, size, total, sort, filters.toUriString());
    }

    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }

    /** The first, the last and those around the one shown. */
    public List<Integer> shownPages() {
        return IntStream.range(0, pages())
                .filter(at -> at == 0 || at == pages() - 1 || Math.abs(at - page) <= AROUND)
                .boxed()
                .toList();
    }

    public String pageAt(int page) {
        return link(sort, page);
    }

    /** Sorts by the key; by the same key again, the other way round. */
    public String sortedBy(String key) {
        return link(sort.equals(key) ? "-" + key : key, 0);
    }

    public @Nullable String ariaSort(String key) {
        return sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : null;
    }

    public String arrow(String key) {
        return sort.equals(key) ? " ▲" : sort.equals("-" + key) ? " ▼" : "";
    }

    /**
     * The same list, filtered and sorted alike, as a spreadsheet: the page's address with .xlsx.
     */
    public String export() {
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var filters = query < 0 ? "" : address.substring(query + 1);
        var order = sort.isEmpty() ? "" : "xep=" + sort;
        var both = filters.isEmpty() || order.isEmpty() ? filters + order : filters + "&" + order;
        return path + ".xlsx" + (both.isEmpty() ? "" : "?" + both);
    }

    private String link(String sort, int page) {
        var link = new StringBuilder(address);
        if (!sort.isEmpty()) {
            link.append(link.indexOf("?") < 0 ? '?' : '&').append("xep=").append(sort);
        }
        if (page > 0) {
            link.append(link.indexOf("?") < 0 ? '?' : '&').append("trang=").append(page + 1);
        }
        return link.toString();
    }
}
