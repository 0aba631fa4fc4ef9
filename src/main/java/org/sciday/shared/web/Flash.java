package org.sciday.shared.web;

import java.io.Serializable;

/** The sentence shown once after a redirect. */
public record Flash(String text, boolean warning) implements Serializable {}
