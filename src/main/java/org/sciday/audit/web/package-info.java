/** The auditor's desk. */
@NullMarked
package org.sciday.audit.web;

import org.jspecify.annotations.NullMarked;
