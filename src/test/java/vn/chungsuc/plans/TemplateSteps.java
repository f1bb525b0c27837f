package vn.chungsuc.plans;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import vn.chungsuc.shared.Vi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/** The template of a commune's plan as an administrator changes it in Word. */
final class TemplateSteps {

    static final String KIND = "/van-ban/mau/commune-plan";

    private TemplateSteps() {}

    /** Another heading, another closing sentence in pieces as Word cuts them, one part left out. */
    static byte[] changed(byte[] docx, String... closing) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream()) {
            for (var paragraph : document.getParagraphs()) {
                switch (paragraph.getText()) {
                    case "Tổ chức thực hiện" -> write(paragraph, "Phân công thực hiện");
                    case "Chế độ hội họp, báo cáo", "{{che_do, nếu có}}" -> write(paragraph);
                    default -> {
                        if (paragraph.getText().startsWith("Trên đây là Kế hoạch")) {
                            write(paragraph, closing);
                        }
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFParagraph paragraph, String... runs) {
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        for (var run : runs) {
            paragraph.createRun().setText(run);
        }
    }

    static MockMultipartHttpServletRequestBuilder upload(byte[] docx) {
        return multipart(KIND)
                .file(new MockMultipartFile("tep", "mau.docx", "application/octet-stream", docx));
    }

    static MockHttpServletRequestBuilder form(String path, Map<String, String> typed) {
        var request = post(path);
        typed.forEach(request::param);
        return request;
    }

    static String today() {
        return Vi.date(LocalDate.now());
    }
}
