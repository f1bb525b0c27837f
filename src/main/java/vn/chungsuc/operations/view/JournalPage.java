package vn.chungsuc.operations.view;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/**
 * @param older the address of the entries before these, or null on the last page
 * @param fault what is wrong with the filter, or null
 */
public record JournalPage(
        JournalFilter filter,
        List<JournalLine> lines,
        List<String> actions,
        long pending,
        @Nullable String older,
        @Nullable String fault) {

    /** The entries that match, as a spreadsheet. */
    public String export() {
        var address = UriComponentsBuilder.fromPath("/quan-tri/nhat-ky.xlsx");
        filter.asked().forEach((name, typed) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filter.asked()).toUriString();
    }
}
