package org.sciday.files;

/** One width of a picture as JPEG or WebP. */
public record PictureFile(byte[] content, String hash, boolean webp, boolean published) {}
