package org.sciday.tours.web;

import org.sciday.shared.web.Form;

/** A route at the desk, with what may be done with it. */
public record RouteWorkPage(RoutePage page, boolean writes, boolean reviews, Form<String> form) {}
