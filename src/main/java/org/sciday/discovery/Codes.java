package org.sciday.discovery;

import java.util.List;
import java.util.Set;
import org.sciday.regions.RegionCode;

/** What activities are narrowed by and counted under. */
public final class Codes {

    /** All regions of its places, from the county up to the province. */
    public static final String REGION = "region";

    public static final String PROVINCE = "province";
    public static final String CITY = "city";
    public static final String COUNTY = "county";
    public static final String CAMPAIGN = "campaign";
    public static final String ACTION = "action";
    public static final String TOPIC = "topic";
    public static final String AUDIENCE = "audience";
    public static final String KIND = "kind";
    public static final String UNIT = "unit";
    public static final String VENUE = "venue";

    /** Days on which it is on, as 2024-09-15. */
    public static final String DAY = "day";

    /** Of what is on in several regions: where together with when, as 130203@2024-09-15. */
    static final String REGION_DAY = "regionday";

    public static final String FREE = "free";
    public static final String NO_FEE = "nofee";
    public static final String ONLINE = "online";
    public static final String ACCESSIBLE = "accessible";
    public static final String CHILDREN = "children";
    public static final String STATUS = "status";

    /** The only code of those fields that say yes. */
    public static final String YES = "1";

    static final Set<String> FLAGS = Set.of(FREE, NO_FEE, ONLINE, ACCESSIBLE, CHILDREN);

    /** Fields of a filter that are fields of the index, by the same names. */
    static final List<String> OF_FILTERS = List.of(
            CAMPAIGN, ACTION, TOPIC, AUDIENCE, KIND, UNIT, VENUE, FREE, NO_FEE, ONLINE, ACCESSIBLE, CHILDREN);

    private Codes() {}

    static String regionDay(RegionCode region, String day) {
        return region + "@" + day;
    }
}
