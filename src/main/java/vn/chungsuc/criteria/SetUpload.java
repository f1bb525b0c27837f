package vn.chungsuc.criteria;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.UploadedWorkbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A set as a file somebody brings: XLSX by the template, or YAML. */
public record SetUpload(String fileName, byte[] bytes) {

    /** From a form, which sends line ends of its own. */
    public static SetUpload ofText(String yaml) {
        return new SetUpload(
                "bo-tieu-chi.yaml", yaml.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    SetFile read() {
        return isWorkbook() ? SetWorkbook.read(checked()) : SetYaml.read(text());
    }

    private byte[] checked() {
        try {
            UploadedWorkbook.check(bytes);
            return bytes;
        } catch (UploadedWorkbook.Unfit unfit) {
            throw new FaultySet(List.of(new SetFault(fileName, unfit.sentence())));
        }
    }

    /** The text to be kept: what came, byte for byte, or the canonical form of a workbook. */
    String content(SetFile file) {
        return isWorkbook() ? SetYaml.write(file) : text();
    }

    private boolean isWorkbook() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private String text() {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FaultySet(
                    List.of(
                            new SetFault(
                                    fileName,
                                    tr(
                                            "không phải XLSX theo mẫu, cũng không phải YAML dạng"
                                                    + " UTF-8."))));
        }
    }
}
