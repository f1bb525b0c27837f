package vn.chungsuc.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.util.Map;

/**
 * Renders jte templates: a controller answers with the template's path, such as {@code
 * assessment/sheetPage}.
 */
@Configuration(proxyBeanMethods = false)
class Pages {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine) {
        return new JteViews(engine);
    }

    private record JteViews(TemplateEngine engine) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, java.util.Locale locale) {
            return name.startsWith("redirect:") || name.startsWith("forward:")
                    ? null
                    : new JteView(engine, name + ".jte");
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 10;
        }
    }

    private record JteView(TemplateEngine engine, String template) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        @SuppressWarnings("unchecked")
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var page = PageBytes.blank();
            engine.render(template, model == null ? Map.of() : (Map<String, Object>) model, page);
            response.setContentType(getContentType());
            response.setContentLength(page.length());
            try (var body = response.getOutputStream()) {
                page.writeTo(body);
            }
        }
    }
}
