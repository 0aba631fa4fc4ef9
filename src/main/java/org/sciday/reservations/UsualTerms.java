package org.sciday.reservations;

import org.sciday.activities.ActivityId;
import org.springframework.stereotype.Component;

/** The same terms for everybody. */
@Component
class UsualTerms implements TermsSource {

    private final ReservationSettings settings;

    UsualTerms(ReservationSettings settings) {
        this.settings = settings;
    }

    @Override
    public Terms termsOf(ActivityId activity) {
        return Terms.usual(settings);
    }
}
