package org.sciday.obligations;

/** Where lines are read: counted at this look, or from the tally of a large tree. Both give the same. */
enum Reading {
    COUNTED(
            "obligations.lines(:root, :head, :units::uuid[], :now)",
            "obligations.lines_of_all(:root, :head, :now)",
            "obligations.standings(:root, :head, :now)",
            """
            (select distinct on (c.campaign_id, c.place, c.source_id) c.*
               from obligations.lines_of_all(:root, :head, :now) c
              where c.jointly
                and exists (select 1 from campaigns.campaign_tree t
                              join campaigns.effective_quota q on q.campaign_id = t.member_id and q.jointly
                             where t.campaign_id = :root)
              order by c.campaign_id, c.place, c.source_id, c.unit_id)
            """),
    KEPT(
            "obligations.tally_lines(:root, :head, :units::uuid[], :now)",
            "obligations.tally_lines(:root, :head, null, :now)",
            "obligations.tally_standings(:root, :head, :now)",
            "obligations.tally_together(:root, :head, :now)");

    private final String some;
    private final String all;
    private final String standings;
    private final String together;

    Reading(String some, String all, String standings, String together) {
        this.some = some;
        this.all = all;
        this.standings = standings;
        this.together = together;
    }

    /** What some units of the head's scope owe. */
    String some() {
        return some;
    }

    /** What all of them owe. */
    String all() {
        return all;
    }

    /** What many of them owe together, once each; the unit is any one of them. */
    String together() {
        return together;
    }

    /** How far each of them is. */
    String standings() {
        return standings;
    }
}
