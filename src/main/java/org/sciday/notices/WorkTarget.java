package org.sciday.notices;

import java.util.List;
import org.sciday.notices.reading.points.Targets;

/**
 * What annual work points set themselves to reach.
 *
 * @param task number of the task, as the text counts
 * @param heading of the task
 * @param text the words that say so
 * @param span where they stand
 */
public record WorkTarget(int task, String heading, String text, int number, String unit, TextSpan span) {

    private static final String WORK_POINTS = "work_points";

    /** Those of a notice that was held to be work points; other texts have none. */
    public static List<WorkTarget> of(Notice notice, Reading reading) {
        return WORK_POINTS.equals(reading.kind()) ? in(notice.text()) : List.of();
    }

    static List<WorkTarget> in(String text) {
        return Targets.in(text).stream()
                .map(target -> new WorkTarget(
                        target.task(),
                        target.heading(),
                        target.text(),
                        target.number(),
                        target.unit(),
                        new TextSpan(target.span().from(), target.span().to())))
                .toList();
    }
}
