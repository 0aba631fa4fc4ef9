package org.sciday.activities;

/**
 * The public was told that the event is changed, postponed, moved, full or cancelled.
 *
 * @param derived nobody announced it: it followed from an edit of times or places, which {@link SessionsChanged} tells in full
 */
public record ActivityStatusChanged(ActivityId activity, PublicStatus status, boolean derived) {

    public ActivityStatusChanged(ActivityId activity, PublicStatus status) {
        this(activity, status, false);
    }
}
