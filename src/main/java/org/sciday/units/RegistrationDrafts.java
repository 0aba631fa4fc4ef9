package org.sciday.units;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A registration that is not sent yet is kept for its person, on whichever device they go on. */
@Service
public class RegistrationDrafts {

    private static final int MAX_VALUE = 500;

    private final DraftStore store;
    private final UnitStore units;
    private final Placement placement;
    private final Trail trail;
    private final Clock clock;

    RegistrationDrafts(DraftStore store, UnitStore units, Placement placement, Trail trail, Clock clock) {
        this.store = store;
        this.units = units;
        this.placement = placement;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationDraft> find(Viewer by) {
        return by.isSignedIn() ? store.find(by.id()) : Optional.empty();
    }

    @Transactional
    public void save(Map<String, String> fields, Viewer by) {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach(
                (name, value) -> kept.put(name, value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value));
        store.save(by.id(), kept, clock.instant());
    }

    @Transactional
    public void remove(Viewer by) {
        store.remove(by.id());
    }

    /** Puts a rejected registration back into the form, so that only what was wrong is typed again. */
    @Transactional
    public void takeUpAgain(UnitId rejected, Viewer by) {
        var unit = units.find(rejected).orElseThrow(() -> new NotFound("units.not-found"));
        if (unit.state() != Unit.State.REJECTED || !by.id().equals(unit.registeredBy())) {
            trail.refused(by, "units.registration-taken-up", "units.unit", rejected.value());
            throw new NotFound("units.not-found");
        }
        var contact = units.contactOf(rejected);
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", unit.name());
        fields.put("creditCode", unit.creditCode().value());
        fields.put("kind", unit.kind().name());
        fields.put("line", unit.line() == null ? "" : unit.line());
        fields.put("region", unit.region().toString());
        fields.put("address", unit.address());
        fields.put("contactName", contact.name());
        fields.put("contactPhone", contact.phone());
        fields.put("contactEmail", contact.email());
        placement.primaryOf(rejected).ifPresent(above -> fields.put("supervisor", above.toString()));
        store.save(by.id(), fields, clock.instant());
    }
}
