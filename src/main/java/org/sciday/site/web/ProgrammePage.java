package org.sciday.site.web;

import java.util.Map;
import org.sciday.shared.PageOf;

/** The programme with its filters; each choice is a code and its words. */
public record ProgrammePage(
        ProgrammeFilter filter,
        PageOf<ProgrammeCard> cards,
        Map<String, String> regions,
        Map<String, String> actions,
        Map<String, String> kinds,
        Map<String, String> audiences) {}
