package vn.chungsuc.documents;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Names the letters that stand in, of the same widths, where Times New Roman is not installed. */
final class DocxFonts {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="%s"><w:altName w:val="Liberation Serif,Tinos"/>\
            <w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>\
            <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
            """
                    .formatted(DocxParts.FACE);

    private DocxFonts() {}

    static void write(XWPFDocument document) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage().createPart(name, TYPE);
            try (var out = part.getOutputStream()) {
                out.write(TABLE.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
