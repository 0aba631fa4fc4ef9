package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.PublicNotice;

/** All public notices, the newest first. */
public record PublicNoticeListPage(List<PublicNotice> notices) {}
