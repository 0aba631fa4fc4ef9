package org.sciday.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders an {@link Html} with its template, or sends a {@link Redirect} with its sentence. */
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final UiSource uis;
    private final MessageSource messages;

    AnswerHandler(TemplateEngine templates, UiSource uis, MessageSource messages) {
        this.templates = templates;
        this.uis = uis;
        this.messages = messages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @org.jspecify.annotations.Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null) {
            throw new IllegalStateException("Pages need a servlet request");
        }
        switch (answer) {
            case Html html -> render(html, request, response);
            case Redirect redirect -> send(redirect, request, response);
            case null, default -> throw new IllegalStateException("No answer from " + returnType.getMethod());
        }
    }

    String text(Html html, HttpServletRequest request) {
        var output = new StringOutput();
        templates.render(html.template() + ".jte", Map.of("ui", uis.of(request), "page", html.page()), output);
        return output.toString();
    }

    void render(Html html, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(html.template() + ".jte", Map.of("ui", uis.of(request), "page", html.page()), output);
        response.setStatus(html.status());
        response.setContentType("text/html;charset=UTF-8");
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        } else if (isKnown(output, html, request, response)) {
            return;
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** Pages that said how they may be kept get a tag; the same page again is answered in one line. */
    private static boolean isKnown(
            Utf8ByteOutput output, Html html, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (html.status() != HttpServletResponse.SC_OK) {
            return false;
        }
        var tag = EntityTag.of(output);
        response.setHeader("ETag", tag.value());
        if (tag.isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }

    private void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        var key = redirect.messageKey();
        if (key != null) {
            var text = messages.getMessage(key, redirect.arguments().toArray(), key, uis.localeOf(request));
            request.getSession().setAttribute(UiSource.FLASH, new Flash(String.valueOf(text), redirect.warning()));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.path());
    }
}
