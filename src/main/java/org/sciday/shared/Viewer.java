package org.sciday.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a signed-in person acting for one unit, or a passer-by. Resolved afresh for every request, so a
 * withdrawn role ends at once.
 *
 * @param account null for a passer-by
 * @param acting the grant in whose name the person works now; chosen in the desk's header
 */
public record Viewer(
        @Nullable AccountId account,
        String name,
        List<Grant> grants,
        @Nullable Grant acting,
        @Nullable String address) implements Serializable {

    public Viewer {
        grants = List.copyOf(grants);
    }

    public static Viewer passerBy(@Nullable String address) {
        return new Viewer(null, "", List.of(), null, address);
    }

    /** The platform itself: jobs and loaders. May do everything within the facades' rules. */
    public static Viewer platform() {
        return new Viewer(null, "platform", List.of(), null, null);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean isPlatform() {
        return account == null && "platform".equals(name);
    }

    /** The account; throws when a passer-by asks, which the endpoint's marker should have prevented. */
    public AccountId id() {
        if (account == null) {
            throw new NotAllowed("shared.sign-in-needed");
        }
        return account;
    }

    /** May the person do this in the unit they act for? */
    public boolean can(Permission permission) {
        return isPlatform() || grants.stream().anyMatch(grant -> grant.role().allows(permission) && sameUnit(grant));
    }

    /** May the person do this for exactly that unit? Scope over a subtree is the units module's question. */
    public boolean canFor(Permission permission, UnitId unit) {
        return isPlatform()
                || grants.stream().anyMatch(grant -> grant.role().allows(permission) && unit.equals(grant.unit()));
    }

    /** Units for which the person holds the permission; each is the head of a subtree for managers and reviewers. */
    public List<UnitId> unitsWith(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().allows(permission))
                .map(Grant::unit)
                .flatMap(unit -> Optional.ofNullable(unit).stream())
                .distinct()
                .toList();
    }

    /** The unit the person acts for now. */
    public Optional<UnitId> unit() {
        return acting == null ? Optional.empty() : Optional.ofNullable(acting.unit());
    }

    /** The unit the person acts for now; throws when there is none. */
    public UnitId actingUnit() {
        return unit().orElseThrow(() -> new NotAllowed("shared.unit-needed"));
    }

    private boolean sameUnit(Grant grant) {
        return acting == null
                || acting.unit() == null
                || grant.unit() == null
                || acting.unit().equals(grant.unit());
    }
}
