package org.sciday.activities;

import java.util.Optional;
import org.sciday.shared.Viewer;

/**
 * Something else that the desk can do with an activity, in a module above: a button on its page. Offered as a bean; shown in
 * the order of Spring's {@code @Order}.
 */
@FunctionalInterface
public interface ActivityDeskLink {

    /** A button; its words are a message key. */
    record Button(String messageKey, String icon, String href) {}

    /** Empty when there is nothing to do for this person. */
    Optional<Button> of(Activity activity, Viewer viewer);
}
