package org.sciday.commands.bench.timing;

/** How quick something was: how much was done in a second, and how long each had to wait for it. */
public record Pace(double perSecond, Timings times) {}
