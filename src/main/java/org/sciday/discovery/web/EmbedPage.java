package org.sciday.discovery.web;

import java.util.List;
import org.sciday.discovery.ProgrammeCard;

/** @param more where all of it is */
public record EmbedPage(List<ProgrammeCard> cards, String more) {}
