package org.sciday.evaluations;

/**
 * How far an evaluation is.
 *
 * @param open objections without an answer
 * @param late those of them whose answer is overdue
 * @param marks that experts gave so far
 * @param judged indicators that experts judge
 * @param covered units and judged indicators with at least one mark
 */
public record Progress(long units, int open, int late, int experts, int marks, int judged, int covered) {

    /** If every expert marked every unit; conflicts of interest make it fewer. */
    public long marksAtMost() {
        return units * experts * judged;
    }

    /** What no expert has marked yet. */
    public long unmarked() {
        return Math.max(0, units * judged - covered);
    }
}
