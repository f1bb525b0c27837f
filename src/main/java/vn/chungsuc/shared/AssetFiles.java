package vn.chungsuc.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.time.Duration;

/** Serves our own assets and the libraries' under names that carry a hash of their content. */
@Configuration(proxyBeanMethods = false)
class AssetFiles implements WebMvcConfigurer {

    /** A property cannot say {@code immutable}; without it browsers ask again on every reload. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/assets/**", "classpath:/static/assets/");
        serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    record Names(ResourceUrlProvider provider) {

        @EventListener
        @Order(Integer.MAX_VALUE)
        void publish(ContextRefreshedEvent started) {
            Assets.resolveWith(path -> {
                var hashed = provider.getForLookupPath(path);
                return hashed == null ? path : hashed;
            });
        }
    }
}
