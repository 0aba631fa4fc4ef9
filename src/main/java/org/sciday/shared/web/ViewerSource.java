package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.shared.Viewer;

/** Tells who is asking. The accounts module answers. */
@FunctionalInterface
public interface ViewerSource {

    Viewer viewerOf(HttpServletRequest request);
}
