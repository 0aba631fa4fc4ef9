package org.sciday.activities;

import org.sciday.files.PictureAudience;
import org.sciday.files.PictureId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may see an activity sees its cover, also before it is public. */
@Component
class CoverAudience implements PictureAudience {

    private final ActivityStore store;
    private final ActivityAccess access;

    CoverAudience(ActivityStore store, ActivityAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public boolean maySee(Viewer viewer, PictureId picture) {
        return store.list(store.withCover(picture)).stream().anyMatch(activity -> access.maySee(viewer, activity));
    }
}
