package org.sciday.activities;

import java.util.List;
import java.util.Optional;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Component;

/** What a unit's last activity teaches about its next: whom to ask, and where it usually happens. */
@Component
class LastUsed {

    private final ActivityStore store;

    LastUsed(ActivityStore store) {
        this.store = store;
    }

    Optional<Details> by(UnitId unit) {
        return store.findLastOf(unit).map(LastUsed::of);
    }

    private static Details of(Activity last) {
        var site = last.details()
                .mainSite()
                .map(old ->
                        new Site(SiteId.next(), true, old.name(), old.address(), old.region(), old.lat(), old.lon()))
                .orElseGet(() -> Site.blank(null));
        return Details.empty()
                .withContact(last.details().contact())
                .withProgramme(List.of(site), List.of(Session.blank(site.id())));
    }
}
