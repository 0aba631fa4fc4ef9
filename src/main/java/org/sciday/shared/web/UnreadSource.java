package org.sciday.shared.web;

import org.sciday.shared.Viewer;

/** Tells how much a signed-in person has not read yet, for the header. The messages module answers. */
@FunctionalInterface
public interface UnreadSource {

    int of(Viewer viewer);
}
