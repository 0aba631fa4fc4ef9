package org.sciday.results.web;

import org.jspecify.annotations.Nullable;

/** A paper to hand in; the file itself is no part of the answer. */
public record PaperForm(@Nullable String paper) {}
