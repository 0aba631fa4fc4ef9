package org.sciday.files;

/**
 * A letter as it was handed in.
 *
 * @param hash under which its bytes are kept
 */
public record Paper(String name, String hash) {}
