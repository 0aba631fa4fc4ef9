package org.sciday.accounts.web;

import org.sciday.accounts.Passes;
import org.sciday.accounts.SessionCookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Spring Security guards against forged forms and sets the headers. Who may do what is said by the markers on the
 * endpoints, once, and asked by the permission gate; sign-in itself is a use case of {@code Accounts}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data: blob: %s";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            @Value("${sciday.map.tile-origin:}") String tileOrigin,
            @Value("${sciday.secure-cookies:false}") boolean secureCookies)
            throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax").secure(secureCookies));
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers(request -> ApiTokenReader.isPresent(request)
                                || request.getHeader(Passes.HEADER) != null
                                || request.getRequestURI().startsWith("/preferences/")))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(POLICY.formatted(tileOrigin)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .exceptionHandling(problems -> problems.accessDeniedHandler(new ForgedFormHandler()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Each filter measured by itself tells nobody anything, and costs more than all of them do. */
    @Bean
    SecurityObservationSettings withoutMeasuringFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** There are no other users than ours: keeps Spring Boot from making one with a printed password. */
    @Bean
    AuthenticationManager noOtherUsers() {
        return authentication -> {
            throw new IllegalStateException("Sign-in goes through Accounts");
        };
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${sciday.secure-cookies:false}") boolean secureCookies) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SessionCookie.NAME);
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secureCookies);
        return cookie;
    }
}
