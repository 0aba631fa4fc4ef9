package org.sciday.units;

import org.sciday.secrets.Masks;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping a unit's facts true. */
@Service
public class UnitUpkeep {

    private final UnitStore store;
    private final Placement placement;
    private final UnitRules rules;
    private final UnitAccess access;
    private final Announcements announcements;

    UnitUpkeep(UnitStore store, Placement placement, UnitRules rules, UnitAccess access, Announcements announcements) {
        this.store = store;
        this.placement = placement;
        this.rules = rules;
        this.access = access;
        this.announcements = announcements;
    }

    /** The contact as it may be shown to everybody who sees the unit. */
    @Transactional(readOnly = true)
    public Contact maskedContactOf(UnitId id, Viewer by) {
        access.see(id, by);
        var contact = store.contactOf(id);
        return new Contact(
                contact.name(),
                contact.phone().isEmpty() ? "" : Masks.phone(contact.phone()),
                contact.email().isEmpty() ? "" : Masks.email(contact.email()));
    }

    /** The contact with phone and mail in full, for who manages the unit. That somebody looked is kept. */
    @Transactional
    public Contact contactOf(UnitId id, Viewer by) {
        access.seeToManage(id, Permission.UNIT_MANAGE, by);
        announcements.record(by, "units.contact-seen", id, null, null);
        return store.contactOf(id);
    }

    /** Changes the facts. Name, kind and region are for those above to change. */
    @Transactional
    public void change(UnitId id, int version, UnitChange change, Viewer by) {
        var before = access.seeToManage(id, Permission.UNIT_MANAGE, by);
        if (change.touchesIdentityOf(before) && !access.mayDecide(by, id)) {
            throw InvalidInput.of("name", "units.identity-by-supervisor");
        }
        rules.check(change);
        if (!store.change(id, version, change)) {
            throw new Conflict("units.changed-meanwhile");
        }
        placement.rename(id, change);
        if (!change.name().equals(before.name())) {
            announcements.publish(new UnitRenamed(id));
        }
        announcements.record(by, "units.changed", id, Facts.of(before), Facts.of(access.get(id)));
    }
}
