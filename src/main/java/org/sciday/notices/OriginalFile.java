package org.sciday.notices;

/** A file as it was handed in: its name, and the hash under which its bytes are kept. */
public record OriginalFile(String name, String hash, int bytes) {}
