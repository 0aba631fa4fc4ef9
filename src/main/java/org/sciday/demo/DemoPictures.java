package org.sciday.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.sciday.covers.Cover;
import org.sciday.files.PictureId;
import org.sciday.files.Pictures;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Pictures for some activities, drawn by ourselves and handed in like any other; the rest have their print. */
@Component
class DemoPictures {

    private static final int EVERY = 12;

    private final Pictures pictures;

    DemoPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** By the keys of the activities. */
    Map<String, PictureId> draw(List<DemoActivity> activities) {
        var drawn = new ConcurrentHashMap<String, PictureId>();
        var jobs = IntStream.range(0, activities.size())
                .filter(place -> place % EVERY == 0)
                .mapToObj(activities::get)
                .map(activity -> (Callable<PictureId>) () -> drawn.computeIfAbsent(activity.key(), key -> draw(activity)))
                .toList();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var job : workers.invokeAll(jobs)) {
                job.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not draw a cover", e);
        }
        return Map.copyOf(drawn);
    }

    private PictureId draw(DemoActivity activity) {
        var topic = activity.topics().isEmpty() ? activity.kind() : activity.topics().getFirst();
        var png = new Cover(topic, activity.key()).png(Cover.Format.WIDE);
        var id = pictures.store(Viewer.platform(), png, activity.key() + ".png");
        pictures.publish(id);
        return id;
    }
}
