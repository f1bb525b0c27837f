package vn.chungsuc.access;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The sign-in of an office: Spring Authorization Server on a port of its own. Its people are what
 * the tests need them to be; all have the password {@code mat-khau}.
 */
final class OfficeProvider implements AutoCloseable {

    static final String CLIENT = "chung-suc";
    static final String SECRET = "bi-mat-cua-ung-dung";

    /** User name to e-mail; an exclamation mark: not verified. */
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "lan", "Lan@CoQuan.vn",
                    "la", "la@coquan.vn",
                    "chua", "!lan@coquan.vn",
                    "khoa", "khoa@coquan.vn");

    private final Tomcat tomcat;

    private OfficeProvider(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    /**
     * @param back addresses of the product the browser may be sent back to
     */
    static OfficeProvider start(String... back) throws LifecycleException {
        var context = new AnnotationConfigWebApplicationContext();
        context.register(Provider.class);
        context.addBeanFactoryPostProcessor(
                factory -> factory.registerSingleton("back", new Back(back)));
        var tomcat = new Tomcat();
        tomcat.setBaseDir("target/office-provider");
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        var app = tomcat.addContext("", new File("target").getAbsolutePath());
        app.addServletContainerInitializer(
                (_, servlet) -> {
                    context.setServletContext(servlet);
                    context.refresh();
                    servlet.addFilter(
                                    "security",
                                    context.getBean("springSecurityFilterChain", Filter.class))
                            .addMappingForUrlPatterns(null, false, "/*");
                },
                Set.of());
        Tomcat.addServlet(app, "nothing", new HttpServlet() {});
        app.addServletMappingDecoded("/", "nothing");
        tomcat.start();
        return new OfficeProvider(tomcat);
    }

    String issuer() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    record Back(String... addresses) {}

    /** No {@code @Configuration}: the product of the tests must not find it. */
    @EnableWebSecurity
    static class Provider {

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            return http.oauth2AuthorizationServer(
                            server -> {
                                http.securityMatcher(server.getEndpointsMatcher());
                                server.oidc(withDefaults());
                            })
                    .authorizeHttpRequests(any -> any.anyRequest().authenticated())
                    .exceptionHandling(e ->
                            e.authenticationEntryPoint(
                                    new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain door(HttpSecurity http) {
            return http.authorizeHttpRequests(any -> any.anyRequest().authenticated())
                    .formLogin(withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    PEOPLE.keySet().stream()
                            .map(name ->
                                    User.withUsername(name)
                                            .password("{noop}mat-khau")
                                            .authorities("x")
                                            .build())
                            .toList());
        }

        @Bean
        RegisteredClientRepository clients(Back back) {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId("1")
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUris(all -> all.addAll(Arrays.asList(back.addresses())))
                            .scopes(all -> all.addAll(Set.of("openid", "email", "profile")))
                            .clientSettings(
                                    ClientSettings.builder()
                                            .requireProofKey(true)
                                            .requireAuthorizationConsent(false)
                                            .build())
                            .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
        }

        @Bean
        JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
            return new NimbusJwtDecoder(processor);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> whatItTells() {
            return context -> {
                var email = PEOPLE.get(context.getPrincipal().getName());
                if (context.getTokenType().getValue().equals("id_token") && email != null) {
                    context.getClaims()
                            .claim("email", email.replace("!", ""))
                            .claim("email_verified", !email.startsWith("!"))
                            .claim("ma-can-bo", context.getPrincipal().getName() + "-co-quan");
                }
            };
        }
    }
}
