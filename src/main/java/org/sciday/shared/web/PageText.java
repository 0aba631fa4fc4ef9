package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** A page as text, in the reader's language, for what is made of it: a PDF. */
@FunctionalInterface
public interface PageText {

    String of(Html html, HttpServletRequest request);
}
