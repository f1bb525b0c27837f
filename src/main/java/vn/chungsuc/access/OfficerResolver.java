package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.chungsuc.shared.CurrentOfficer;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** Lets a controller say {@code Officer officer} and mean the one who is asking. */
@Component
class OfficerResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer, CurrentOfficer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Officer.class;
    }

    @Override
    public Officer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var officer = find();
        if (officer == null) {
            throw new IllegalStateException(
                    "An open page asks for an officer: " + parameter.getMethod());
        }
        return officer;
    }

    @Override
    public @Nullable Officer find() {
        var known = SignedIn.current();
        return known == null ? null : known.officer();
    }
}
