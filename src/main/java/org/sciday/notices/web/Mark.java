package org.sciday.notices.web;

import org.sciday.notices.TextSpan;

/**
 * A part of a notice's text that is to be seen.
 *
 * @param anchor its address within the page
 * @param finding the value it belongs to, 0 for none
 * @param look style classes
 */
public record Mark(String anchor, TextSpan span, int finding, String look) {}
