package org.sciday.activities.web;

import org.jspecify.annotations.Nullable;

/**
 * What a browser is told after it sent the text of a form to be kept.
 *
 * @param version to be sent along next time; 0 when nothing was kept in place
 * @param href where two texts can be compared, when there are two
 */
record DraftAnswer(
        boolean kept, int version, String text, @Nullable String href) {}
