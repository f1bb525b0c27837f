package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The framework's way from a request to its answer, less what cost a tenth of each request. */
@Configuration(proxyBeanMethods = false)
class RequestPath {

    @Bean
    WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Routes();
            }
        };
    }

    @Bean
    JacksonJsonHttpMessageConverter json(JsonMapper mapper) {
        return new WholeJson(mapper);
    }

    /**
     * Of hundreds of routes with a variable in their path, only those whose beginning is the
     * request's are looked at closely.
     */
    private static final class Routes extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            var path = request.getRequestURI();
            // an encoded sign may stand for one of the beginning
            return path.indexOf('%') >= 0 || path.startsWith(beginning(route))
                    ? super.getMatchingMapping(route, request)
                    : null;
        }

        private String beginning(RequestMappingInfo route) {
            return beginnings.computeIfAbsent(route, Routes::beginningOf);
        }

        private static String beginningOf(RequestMappingInfo route) {
            var patterns = route.getPatternValues();
            return patterns.size() == 1 ? patterns.iterator().next().split("[{*?]", 2)[0] : "";
        }
    }

    /** Sent with its length in one piece, where the framework sends two or three. */
    private static final class WholeJson extends JacksonJsonHttpMessageConverter {

        WholeJson(JsonMapper mapper) {
            super(mapper);
        }

        @Override
        protected void writeInternal(
                Object answer,
                ResolvableType type,
                HttpOutputMessage message,
                @Nullable Map<String, Object> hints)
                throws IOException {
            var whole = new FastByteArrayOutputStream(4096);
            super.writeInternal(answer, type, new Held(message.getHeaders(), whole), hints);
            message.getHeaders().setContentLength(whole.size());
            whole.writeTo(message.getBody());
        }
    }

    private record Held(HttpHeaders getHeaders, OutputStream getBody)
            implements HttpOutputMessage {}
}
