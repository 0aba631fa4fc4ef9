package org.sciday.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.files.PictureId;

/**
 * What came of an activity. Immutable.
 *
 * @param counted people who went through the doors; null when nobody was checked in
 * @param version 0 as long as nothing was written down
 */
public record Result(
        ActivityId activity,
        @Nullable Integer counted,
        Figures figures,
        String story,
        List<NewsLink> news,
        List<PictureId> pictures,
        int version) {

    static final int MOST_PICTURES = 12;

    public Result {
        story = story.strip();
        news = List.copyOf(news);
        pictures = List.copyOf(pictures);
    }

    /** The unit's own number, else the count at the doors. */
    public @Nullable Integer attended() {
        return figures.attended() == null ? counted : figures.attended();
    }

    public boolean isCorrected() {
        return figures.attended() != null && counted != null;
    }

    public int picturesLeft() {
        return Math.max(0, MOST_PICTURES - pictures.size());
    }

    Result rewritten(Figures newFigures, String newStory, List<NewsLink> newNews) {
        return new Result(activity, counted, newFigures.against(counted), newStory, newNews, pictures, version);
    }
}
