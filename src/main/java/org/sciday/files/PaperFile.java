package org.sciday.files;

/** A letter on its way to a reader: always saved, never shown by the browser. */
public record PaperFile(String name, String mediaType, byte[] content) {}
