package org.sciday.reviews;

/** A word that the pre-screen found in a field. */
public record FlaggedWord(String field, String word) {}
