package org.sciday.activities;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.files.PictureId;
import org.sciday.files.Pictures;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Covers follow their activities: one's own pictures only, public while the activity is. */
@Component
class ActivityCovers {

    private final Pictures pictures;
    private final ActivityStore store;

    ActivityCovers(Pictures pictures, ActivityStore store) {
        this.pictures = pictures;
        this.store = store;
    }

    /** A picture that was there before may stay, whoever brought it. */
    void demandUsable(@Nullable PictureId before, Details details, Viewer by) {
        var cover = details.wording().cover();
        if (cover != null && !Objects.equals(cover, before) && !pictures.mayUse(by, cover)) {
            throw InvalidInput.of("wording.cover", "activities.cover-unknown");
        }
    }

    void show(Activity published) {
        var cover = published.details().wording().cover();
        if (cover != null) {
            pictures.publish(cover);
        }
    }

    void hide(Activity takenDown) {
        var cover = takenDown.details().wording().cover();
        if (cover != null && !store.isCoverOfPublished(cover)) {
            pictures.withdraw(cover);
        }
    }
}
