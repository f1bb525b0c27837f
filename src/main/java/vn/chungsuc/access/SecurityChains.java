package vn.chungsuc.access;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Two doors: pages by session cookie, the API by token. Neither looks at the other's key. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; form-action"
                    + " 'self'; frame-ancestors 'none'; base-uri 'self'";

    private static final String[] OPEN = {
        "/dang-nhap/**",
        "/dang-xuat",
        "/ngon-ngu",
        "/tra-loi/**",
        "/lich-viec/*",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/ngoai-tuyen.js",
        "/actuator/health/**",
        "/error"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, Tokens tokens, ApiRefusals refusals) {
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY)))
                .authorizeHttpRequests(a ->
                        a.dispatcherTypeMatchers(ERROR, FORWARD, ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET, "/api/openapi.json", "/api/v1/public/**")
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .hasAuthority("OPERATE")
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            Sessions sessions,
            RequestCache askedFor,
            CsrfTokenRepository csrfTokens,
            PageRefusals refusals) {
        return http.securityContext(c -> c.securityContextRepository(sessions))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.csrfTokenRepository(csrfTokens))
                .requestCache(c -> c.requestCache(askedFor))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SignInRate(), CsrfFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(h ->
                        h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(a ->
                        a.dispatcherTypeMatchers(ERROR, FORWARD, ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority("OPERATE")
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /**
     * The request as a whole is measured; a span for each filter would cost more than the filters.
     */
    @Bean
    SecurityObservationSettings noSpanPerFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("chungsuc-csrf");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /**
     * The page asked for before signing in is kept by the browser, not by us. A form or a fragment
     * is no page to come back to.
     */
    @Bean
    RequestCache askedFor() {
        var pages = new CookieRequestCache();
        pages.setRequestMatcher(request ->
                request.getMethod().equals("GET") && request.getHeader("HX-Request") == null);
        return pages;
    }
}
