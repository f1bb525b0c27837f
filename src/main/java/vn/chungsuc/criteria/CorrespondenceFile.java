package vn.chungsuc.criteria;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.chungsuc.criteria.Correspondence.CriterionPair;
import vn.chungsuc.criteria.Correspondence.IndicatorPair;

import java.util.List;

/** A pair of sets as the product brings it: {@code correspondences/FROM_TO.yaml}. */
record CorrespondenceFile(
        String from,
        String to,
        @Nullable String note,
        @Nullable List<CriterionPair> criteria,
        @Nullable List<IndicatorPair> indicators) {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** What is not said to be confirmed is not. */
    static CorrespondenceFile read(String text) {
        return MAPPER.readValue(text, CorrespondenceFile.class);
    }

    CorrespondenceStore.Stored stored(String sha256) {
        return new CorrespondenceStore.Stored(
                from,
                to,
                note,
                sha256,
                null,
                indicators == null ? List.of() : indicators,
                criteria == null ? List.of() : criteria);
    }
}
