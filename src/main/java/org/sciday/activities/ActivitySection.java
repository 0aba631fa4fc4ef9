package org.sciday.activities;

import java.util.Optional;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Html;

/**
 * A part of the public activity page that a module above fills: what people say, what else is near. Offered as a bean;
 * shown in the order of Spring's {@code @Order}.
 */
@FunctionalInterface
public interface ActivitySection {

    /** A partial template and its page record; empty when there is nothing to show. */
    Optional<Html> of(Activity activity, Viewer viewer);
}
