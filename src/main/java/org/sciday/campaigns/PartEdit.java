package org.sciday.campaigns;

import org.jspecify.annotations.Nullable;

/**
 * How an edit of a part comes along.
 *
 * @param version of the campaign's own statement when it was read, 0 when it had none: {@link Sourced#version()}
 * @param reason why announced deadlines are moved; asked for only then
 */
public record PartEdit(int version, @Nullable String reason) {

    public static PartEdit of(int version) {
        return new PartEdit(version, null);
    }
}
