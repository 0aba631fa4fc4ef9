package org.sciday.results;

import java.time.Instant;
import org.sciday.files.Paper;

/** A paper as it was handed in; late is what the first one was. */
public record HandedPaper(PaperId id, Paper paper, Instant handedInAt, boolean late) {}
