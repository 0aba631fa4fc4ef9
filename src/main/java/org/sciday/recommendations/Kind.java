package org.sciday.recommendations;

/** What can be recommended. */
public enum Kind {
    /** 优秀组织单位 */
    UNIT,
    /** 优秀活动 */
    ACTIVITY
}
