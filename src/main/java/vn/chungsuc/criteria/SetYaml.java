package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.util.List;

/** A set's file form in YAML. */
final class SetYaml {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .changeDefaultPropertyInclusion(
                            given -> given.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .build();

    private SetYaml() {}

    /**
     * @throws FaultySet with the line
     */
    static SetFile read(String text) {
        try {
            return MAPPER.readValue(text, SetFile.class);
        } catch (UnrecognizedPropertyException e) {
            throw new FaultySet(
                    List.of(
                            new SetFault(
                                    tr("Mục %s", e.getPropertyName()), tr("không có trong mẫu."))));
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new FaultySet(
                    List.of(
                            SetFault.inRow(
                                    line,
                                    tr("không đọc được: %s", firstLine(e.getOriginalMessage())))));
        }
    }

    /** The canonical text of a set that did not come as YAML. */
    static String write(SetFile file) {
        return MAPPER.writeValueAsString(file);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
