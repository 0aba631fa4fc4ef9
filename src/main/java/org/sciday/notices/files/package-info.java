/**
 * The text of a notice out of the file it came in: plain text in the usual encodings, Word new and old, PDF with text, saved web
 * pages. Each file is untrusted: sizes are limited before anything is unpacked.
 */
@NamedInterface("files")
@NullMarked
package org.sciday.notices.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
