package vn.chungsuc.shared;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

/** Keeps the JSON an API reads within what somebody may have written. */
@ControllerAdvice
class JsonBodies extends RequestBodyAdviceAdapter {

    private static final int LONGEST = 256 << 10;

    private record Body(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var bytes = sent.getBody().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ErrorResponseException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.CONTENT_TOO_LARGE,
                            tr("Thân yêu cầu lớn hơn %d KB.", LONGEST >> 10)),
                    null);
        }
        return new Body(sent.getHeaders(), new ByteArrayInputStream(bytes));
    }
}
