/** Spreadsheets, Word documents and QR codes: made from and read into plain values, knowing nothing of what they mean. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
