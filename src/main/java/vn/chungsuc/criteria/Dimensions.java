package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of thresholds a set has: regions, commune groups, or one for the whole nation.
 *
 * @param special units that use another column than their own
 */
public record Dimensions(Kind kind, List<Option> options, @Nullable Special special) {

    public enum Kind {
        NATIONAL("cả nước"),
        REGION("vùng"),
        COMMUNE_GROUP("nhóm xã");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * @param key as thresholds and the command line name it: {@code DBSCL}, {@code 1}
     * @param provinces of the time before 1/7/2025, for a region
     */
    public record Option(String key, String name, List<String> provinces) {}

    /** Such as QĐ 318 Điều 1: communes with any of these marks use this column. */
    public record Special(String key, Set<String> marks, String citation) {}

    /**
     * What a unit's dated classifications say of it.
     *
     * @param marks {@code DBKK}, {@code ATK}, {@code ATK_HUYEN_NGHEO} …
     */
    public record Place(@Nullable String region, @Nullable String group, Set<String> marks) {

        /**
         * From classifications by kind: REGION, GROUP, and any other as a mark. An ATK commune
         * counts as one of a poor district only where its value says so: {@code huyện nghèo}.
         */
        public static Place of(Map<String, String> classifications) {
            var marks = new HashSet<>(classifications.keySet());
            marks.removeAll(Set.of("REGION", "GROUP"));
            if ("huyện nghèo".equalsIgnoreCase(classifications.get("ATK"))) {
                marks.add("ATK_HUYEN_NGHEO");
            }
            return new Place(
                    classifications.get("REGION"), classifications.get("GROUP"), Set.copyOf(marks));
        }
    }

    public boolean has(String key) {
        return options.stream().anyMatch(option -> option.key().equals(key));
    }

    public List<String> keys() {
        return options.stream().map(Option::key).toList();
    }

    public String nameOf(String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .map(Option::name)
                .orElse(key);
    }

    /** The column a unit is judged by; empty while its region or group is not known. */
    public Optional<String> of(Place place) {
        if (special != null && place.marks().stream().anyMatch(special.marks()::contains)) {
            return Optional.of(special.key());
        }
        var own =
                switch (kind) {
                    case NATIONAL -> options.getFirst().key();
                    case REGION -> place.region();
                    case COMMUNE_GROUP -> place.group();
                };
        return Optional.ofNullable(own).filter(this::has);
    }

    /**
     * The region of a province as it was named before 1/7/2025, with or without «Tỉnh», «Thành
     * phố».
     */
    public Optional<String> regionOf(String oldProvince) {
        var name = oldProvince.strip();
        return options.stream()
                .filter(option -> option.provinces().stream().anyMatch(one -> names(name, one)))
                .map(Option::key)
                .findFirst();
    }

    private static boolean names(String written, String province) {
        var bare = province.replaceFirst("^Thành phố ", "");
        return written.equalsIgnoreCase(bare)
                || written.equalsIgnoreCase("tỉnh " + bare)
                || written.equalsIgnoreCase("thành phố " + bare);
    }
}
