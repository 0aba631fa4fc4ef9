package org.sciday.shared;

import static org.sciday.shared.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may be within a unit (the first four) or for the installation (the last three, which exclude each other
 * as the security law's separation of administrators asks). Everyone signed in is a resident; that needs no grant.
 */
public enum Role {
    CLERK(EnumSet.of(DESK, ACTIVITIES_EDIT, RESULTS_EDIT, CHECK_IN, OBLIGATIONS_VIEW)),
    LEAD(EnumSet.of(DESK, ACTIVITIES_EDIT, RESULTS_EDIT, CHECK_IN, OBLIGATIONS_VIEW, UNIT_MANAGE, FEEDBACK_REPLY)),
    REVIEWER(EnumSet.of(DESK, REVIEW, FEEDBACK_MODERATE, OBLIGATIONS_VIEW)),
    MANAGER(EnumSet.of(
            DESK, CAMPAIGN_MANAGE, UNIT_APPROVE, UNIT_MANAGE, UNIT_IMPORT, OBLIGATIONS_VIEW, SUBTREE_VIEW, REPORT)),
    SYSTEM_OPERATOR(EnumSet.of(DESK, OPERATE)),
    SECURITY_OPERATOR(EnumSet.of(DESK, SECURE)),
    AUDITOR(EnumSet.of(DESK, AUDIT));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** Staff roles ask for a second factor outside the demo. */
    public boolean isOperator() {
        return this == SYSTEM_OPERATOR || this == SECURITY_OPERATOR || this == AUDITOR;
    }
}
