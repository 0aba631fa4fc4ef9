/**
 * Days, times, terms and deadlines as Chinese official documents write them: 2024年9月15日, 9月上旬, 15日17:00前,
 * 活动结束后7个工作日内. Works on
 * plain text in simplified characters with half-width digits; places are offsets into that text.
 */
@NullMarked
package org.sciday.notices.reading.dates;

import org.jspecify.annotations.NullMarked;
