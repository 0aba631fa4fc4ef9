package org.sciday.reservations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReservationSettings.class)
class ReservationsConfiguration {

    @Bean
    RecurringTask<Void> withdrawStaleOffers(StaleOffers offers) {
        return Tasks.recurring("reservations.stale-offers", FixedDelay.ofSeconds(20))
                .execute((run, context) -> offers.withdraw());
    }

    @Bean
    RecurringTask<Void> letPlacesLapse(PlacesOfAbsent places) {
        return Tasks.recurring("reservations.lapsed-places", FixedDelay.ofSeconds(20))
                .execute((run, context) -> places.lapse());
    }
}
