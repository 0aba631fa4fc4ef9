package org.sciday.reservations.care.web;

import java.time.Clock;
import org.sciday.reservations.care.Appeals;
import org.sciday.reservations.care.web.AppealJson.Suspended;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's own suspension, and the one word against it, for machines. */
@RestController
class SuspensionApi {

    private final OwnSuspension own;
    private final Appeals appeals;
    private final Clock clock;

    SuspensionApi(OwnSuspension own, Appeals appeals, Clock clock) {
        this.own = own;
        this.appeals = appeals;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/api/v1/me/suspension")
    Suspended show(Viewer viewer) {
        return Suspended.of(own.page(viewer, Form.of(new AppealForm(""))), clock.instant());
    }

    /** Once for each suspension, while it runs. */
    @SignedIn
    @PostMapping("/api/v1/me/suspension/appeal")
    Suspended appeal(@RequestBody AppealForm said, Viewer viewer) {
        appeals.make(said.text(), viewer);
        return show(viewer);
    }
}
