package org.sciday.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Wires the page machinery into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Precompiled in the jar; from the source folder, reloaded on change, when that folder is named. */
    @Bean
    TemplateEngine templateEngine(@Value("${sciday.templates:}") String sourceFolder) {
        return sourceFolder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(new DirectoryCodeResolver(Path.of(sourceFolder)), ContentType.Html);
    }

    @Bean
    UiSource uiSource(
            ViewerSource viewers,
            ObjectProvider<UnreadSource> unread,
            ObjectProvider<DeskLink> links,
            MessageSource messages,
            Clock clock,
            Assets assets,
            @Value("${sciday.demo:none}") String demo) {
        var shown = !demo.equals("none");
        UnreadSource news = unread.getIfAvailable(() -> viewer -> 0);
        return new UiSource(viewers, news, links.stream().toList(), messages, clock, assets.version(), shown);
    }

    @Bean
    AnswerHandler answerHandler(TemplateEngine templates, UiSource uis, MessageSource messages) {
        return new AnswerHandler(templates, uis, messages);
    }

    @Bean
    PageText pageText(AnswerHandler answers) {
        return answers::text;
    }

    @Bean
    PageRenderer pageRenderer(AnswerHandler answers) {
        return answers::render;
    }

    @Bean
    WebMvcRegistrations endpoints() {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new EndpointSearch();
            }
        };
    }

    @Bean
    WebMvcConfigurer pages(AnswerHandler answers, ViewerSource viewers, JsonMapper json) {
        return new WebMvcConfigurer() {

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new WholeJson(json));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answers);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new TypedIds());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ViewerArgument(viewers));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PermissionGate(viewers));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                var year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
                for (var folder : List.of("js", "map", "img")) {
                    registry.addResourceHandler("/" + folder + "/**")
                            .addResourceLocations("classpath:/static/" + folder + "/")
                            .setCacheControl(year);
                }
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(year);
            }
        };
    }
}
