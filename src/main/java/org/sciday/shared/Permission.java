package org.sciday.shared;

/** What an endpoint may ask for. Which role carries which permission is said once, in {@link Role}. */
public enum Permission {
    /** See the desk at all. */
    DESK,
    ACTIVITIES_EDIT,
    RESULTS_EDIT,
    CHECK_IN,
    OBLIGATIONS_VIEW,
    UNIT_MANAGE,
    UNIT_APPROVE,
    UNIT_IMPORT,
    FEEDBACK_REPLY,
    FEEDBACK_MODERATE,
    REVIEW,
    CAMPAIGN_MANAGE,
    SUBTREE_VIEW,
    REPORT,
    /** Run the installation: publications of events, jobs, settings. */
    OPERATE,
    /** Accounts, grants, lockouts. */
    SECURE,
    /** Read the audit trail. */
    AUDIT
}
