package org.sciday.favourites;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day, at an hour at which a message wakes nobody. */
@Configuration(proxyBeanMethods = false)
class FavouritesConfiguration {

    @Bean
    RecurringTask<Void> remindOfFavourites(Favourites favourites) {
        return Tasks.recurring("favourites.remind", Schedules.daily(Festival.ZONE, LocalTime.of(9, 30)))
                .execute((run, context) -> remindAll(favourites));
    }

    /** Little by little, so that no transaction writes ten thousand letters. */
    private static void remindAll(Favourites favourites) {
        var reminded = favourites.remindSome();
        while (reminded > 0) {
            reminded = favourites.remindSome();
        }
    }
}
