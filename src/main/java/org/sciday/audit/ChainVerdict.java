package org.sciday.audit;

/** What an examination of the chain found. */
public sealed interface ChainVerdict {

    /** Every link holds. {@code unsealed} lines were younger than the last sealing. */
    record Whole(ChainHead head, long unsealed) implements ChainVerdict {}

    /** The first place where the chain does not hold. */
    record Broken(long position, Reason reason) implements ChainVerdict {}

    /** In which way a link may fail. */
    enum Reason {
        /** The line's content is not what was sealed. */
        CHANGED,
        /** No line has this place. */
        MISSING,
        /** The chain is shorter than, or differs from, the head that was written down earlier. */
        NOT_AS_NOTED
    }
}
