package org.sciday.recommendations.web;

import org.jspecify.annotations.Nullable;

/** Why a list goes back. */
public record RemarkForm(@Nullable String remark) {}
