package org.sciday.results;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param read may the platform open the pages that units name? Off where it has no way to the open internet */
@ConfigurationProperties("sciday.news")
record NewsSettings(@DefaultValue("false") boolean read) {}
