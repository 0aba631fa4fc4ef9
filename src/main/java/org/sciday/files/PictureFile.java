package org.sciday.files;

/** One width of a picture as JPEG. */
public record PictureFile(byte[] content, String hash, boolean published) {}
