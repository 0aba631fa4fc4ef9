package org.sciday._support;

import java.util.List;
import java.util.Set;
import org.sciday.shared.Permission;

/** What the permission matrix expects of endpoints that are not simply one's own or not. */
public final class MatrixRules {

    /** Endpoints about what everybody may know, so long as it is public; a draft is found by nobody there either. */
    private static final Set<String> ABOUT_PUBLIC_THINGS = Set.of(
            "/sessions/{id}/booking",
            "/sessions/{id}/booking/confirmation",
            "/sessions/{id}/group-request",
            "/api/v1/sessions/{id}/reservations",
            "/draws/{id}/request",
            "/public-notices/{round}/objections",
            "/draws/{id}/request/withdrawal",
            "/api/v1/draws/{id}/request",
            "/api/v1/draws/{id}/request/withdrawal",
            "/api/v1/sessions/{id}/group-requests",
            "/api/v1/sessions/{id}/pass",
            "/activities/{id}/rating",
            "/activities/{id}/favourite",
            "/activities/{id}/favourite/removal",
            "/routes/{id}/favourite",
            "/routes/{id}/favourite/removal",
            "/api/v1/activities/{id}/ratings");

    /** Who holds the link is who is meant; and anybody may report what anybody may read. */
    private static final Set<String> FOR_WHO_HAS_THE_ADDRESS =
            Set.of("/units/invitations/{token}", "/ratings/{id}/reports");

    /** What a person keeps for themselves; here the clerk's. */
    private static final List<String> PERSONAL = List.of("/desk/activities/views/", "/desk/tables/exports/");

    /** Permissions over the whole installation: there are no strangers' objects. */
    private static final Set<Permission> OVER_ALL = Set.of(Permission.OPERATE, Permission.SECURE, Permission.AUDIT);

    private MatrixRules() {}

    public static boolean hasDraft(Endpoint endpoint) {
        return endpoint.variables().stream()
                .map(variable -> variable.type().getSimpleName())
                .anyMatch(Set.of("ActivityId", "SessionId", "CampaignId", "PictureId", "DrawId", "RoundId")::contains);
    }

    /** That a campaign is open is no secret: who may not change it is told so. */
    public static Set<Integer> refusalsOf(Endpoint endpoint) {
        if (isAboutPublicThings(endpoint)) {
            return Set.of(200, 204, 302, 303, 400, 403, 404, 422);
        }
        var campaignAlone = endpoint.variables().stream()
                .noneMatch(variable -> variable.type().getSimpleName().equals("UnitId"));
        return endpoint.path().matches("(/desk|/api/v1)/campaigns/.*") && campaignAlone ? openCampaign(endpoint) : Set.of(404);
    }

    private static Set<Integer> openCampaign(Endpoint endpoint) {
        return endpoint.changes() ? Set.of(403) : Set.of(200, 403);
    }

    public static boolean isForAll(Endpoint endpoint) {
        return endpoint.isPublic()
                || FOR_WHO_HAS_THE_ADDRESS.contains(endpoint.path())
                || isOverAll(endpoint);
    }

    public static boolean isAboutPublicThings(Endpoint endpoint) {
        return ABOUT_PUBLIC_THINGS.contains(endpoint.path());
    }

    public static boolean isPersonal(Endpoint endpoint) {
        return PERSONAL.stream().anyMatch(endpoint.path()::startsWith);
    }

    public static boolean isOverAll(Endpoint endpoint) {
        return endpoint.permission() != null && OVER_ALL.contains(endpoint.permission());
    }
}
