package org.sciday.circles.streets;

import org.apache.lucene.util.LongHeap;

/** Points by the minutes after which they are reached: a heap of longs, since a million objects would cost more than the way. */
final class NodeQueue {

    private final LongHeap heap = new LongHeap(1_024);

    boolean isEmpty() {
        return heap.size() == 0;
    }

    float firstMinutes() {
        return Float.intBitsToFloat((int) (heap.top() >>> Integer.SIZE));
    }

    /** Bits of numbers that are not negative are in the order of the numbers. */
    void add(float minutes, int node) {
        heap.push((long) Float.floatToIntBits(minutes) << Integer.SIZE | node);
    }

    int takeFirst() {
        return (int) heap.pop();
    }
}
