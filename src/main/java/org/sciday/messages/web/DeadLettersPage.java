package org.sciday.messages.web;

import java.util.List;

/** Letters that were given up, and how many still wait. */
public record DeadLettersPage(List<DeadLetter> letters, long waiting) {}
