package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** «Tỉnh Minh Họa», which does not exist: {@code demo/minh-hoa.yaml}. */
record MinhHoa(
        long seed,
        Province province,
        List<District> districts,
        List<String> villages,
        String villageKind,
        Change change,
        List<Commune> communes,
        List<NewCommune> newCommunes,
        List<SetYears> sets,
        Holders holders,
        List<Body> bodies,
        CommuneSigner communeSigner,
        List<String> surnames,
        List<String> middleNames,
        List<String> givenNames) {

    /** Of the province. */
    static final String CODE = "MH";

    static MinhHoa read() {
        return DemoFiles.read("minh-hoa.yaml", MinhHoa.class);
    }

    record Province(String code, String name, String kind, String region) {}

    record District(String code, String name, String kind) {}

    /** The day the three tiers became two. */
    record Change(LocalDate date, String act) {}

    /**
     * @param until «change» when it was merged or divided that day
     * @param group of the 2026 set, once the communes are the new ones
     */
    record Commune(
            String code,
            String district,
            String name,
            @Nullable Integer group,
            @Nullable String until) {

        boolean lasts() {
            return until == null;
        }
    }

    /**
     * @param villagesFrom which villages (counted from 1) of which old commune it took
     */
    record NewCommune(
            String code,
            String name,
            int group,
            Map<String, List<Integer>> villagesFrom,
            List<Origin> from) {}

    record Origin(String code, String kind, BigDecimal share) {}

    /** Accounts whose offices entered the years before and after the change. */
    record Holders(List<String> before, List<String> after) {}

    record SetYears(String id, List<Integer> years) {}

    record Body(
            String unit,
            String kind,
            String name,
            @Nullable String superior,
            String heading,
            String symbol,
            String place,
            @Nullable String until,
            Localities.Signer signer) {}

    record Signer(@Nullable String authority, @Nullable String acting, String title, String name) {}

    record CommuneSigner(String authority, String title) {}
}
