/** The command line: what scripts and operators rely on. Nobody depends on it. */
@NullMarked
package org.sciday.commands;

import org.jspecify.annotations.NullMarked;
